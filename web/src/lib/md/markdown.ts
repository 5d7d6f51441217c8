import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** HTML that somebody typed is shown as it was typed. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: (token) =>
      'block' in token && token.block ? `<p>${escaped(token.text)}</p>` : escaped(token.text),
  },
});

const TAGS = [
  'p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a',
  'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
];
const ATTRIBUTES = ['href', 'start', 'title'];
const LINK = /^(https?:\/\/|mailto:|\/(?!\/))/i;

/** Headings of a text stand below those of the page: # becomes h3. */
const lowered = (html: string) =>
  html.replace(/<(\/?)h([1-6])\b/g, (_, slash: string, level: string) => {
    return `<${slash}h${Math.min(6, Number(level) + 2)}`;
  });

/** HTML of a Markdown text, with nothing in it that runs, loads or styles. */
export function htmlOf(text: string): string {
  const html = lowered(marked.parse(text, { async: false }));
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: LINK,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('/')) continue;
    link.setAttribute('rel', 'noopener noreferrer nofollow');
    link.setAttribute('target', '_blank');
  }
  const holder = document.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}
