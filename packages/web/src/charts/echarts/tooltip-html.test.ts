import { describe, expect, it } from '@jest/globals';
import { tooltipHtml } from './tooltip-html.js';

describe('tooltipHtml', () => {
  it('lets no name of the database act as markup', () => {
    expect(tooltipHtml(['<img onerror=alert(1)>', 'a & "b"'])).toBe(
      '<b>&lt;img onerror=alert(1)&gt;</b><br>a &amp; &quot;b&quot;',
    );
  });
});
