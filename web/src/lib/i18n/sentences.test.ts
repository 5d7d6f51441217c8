import { expect, it } from 'vitest';
import { inSentences } from './sentences';

it('ends a text before the next begins, once', () => {
  const situation = 'De tuin is groot en van niemand';
  expect(inSentences([situation, 'Planten gaan dood'])).toBe(`${situation}. Planten gaan dood`);
  expect(inSentences([`${situation}.`, 'Planten gaan dood.', undefined])).toBe(
    `${situation}. Planten gaan dood.`,
  );
  expect(inSentences(['Hij zei: “Het is klaar.”', ' ', 'Mooi'])).toBe(
    'Hij zei: “Het is klaar.” Mooi',
  );
});
