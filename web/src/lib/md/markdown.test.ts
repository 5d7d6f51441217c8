import { describe, expect, it } from 'vitest';
import { htmlOf } from './markdown';

function shown(text: string): HTMLElement {
  const holder = document.createElement('div');
  holder.append(new DOMParser().parseFromString(htmlOf(text), 'text/html').body);
  return holder;
}

describe('Markdown', () => {
  it('shows emphasis, lists, tables and headings below those of the page', () => {
    const page = shown('# Kop\n\n**vet** en *schuin*\n\n- een\n- twee\n\n|a|b|\n|-|-|\n|1|2|');
    expect(page.querySelector('h1, h2')).toBeNull();
    expect(page.querySelector('h3')?.textContent).toBe('Kop');
    expect(page.querySelector('strong')?.textContent).toBe('vet');
    expect(page.querySelectorAll('li')).toHaveLength(2);
    expect(page.querySelectorAll('td')).toHaveLength(2);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![spoor](https://elders.example/pixel.png)',
    '<svg onload=alert(1)><use href="data:image/svg+xml,x"/></svg>',
    '<iframe src="https://elders.example"></iframe>',
    '<p style="position:fixed">over alles</p>',
    '<form action="https://elders.example"><input name=q></form>',
    '<a href="javascript:alert(1)">druk</a>',
    '[druk](javascript:alert(1))',
    '[druk](JaVaScRiPt:alert(1))',
    '[druk](data:text/html;base64,PHNjcmlwdD4=)',
    '[druk](vbscript:x)',
    '[druk](//elders.example)',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<a href="x" onclick="alert(1)" id="content" class="button">x</a>',
    '<style>*{display:none}</style>',
  ])('takes everything out that runs, loads or styles: %s', (text) => {
    const page = shown(text);
    const forbidden = 'script, img, svg, iframe, form, input, style, math, link, object, embed';
    expect(page.querySelector(forbidden)).toBeNull();
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(['href', 'rel', 'target', 'title', 'start']).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|\/(?!\/))/);
      }
    }
  });

  it('keeps links to pages here, and opens others apart', () => {
    const links = shown('[hier](/a/3) https://s3.example mailto:a@b.example').querySelectorAll('a');
    expect(links[0]?.getAttribute('href')).toBe('/a/3');
    expect(links[0]?.hasAttribute('target')).toBe(false);
    expect(links[1]?.rel).toContain('noopener');
  });
});
