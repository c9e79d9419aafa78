export interface EmbedFrame {
  /** Full address of the chart in a frame. */
  address: string;
  /** Names the frame to screen readers. */
  title: string;
}

/**
 * HTML that shows a chart in another page: the frame, and a script that keeps it as high as its
 * content. The sandbox lets the chart filter (`allow-same-origin`: its own origin, not the page's)
 * and its links open as any other page.
 */
export function embedCode({ address, title }: EmbedFrame): string {
  const folder = address.replace(/[^/?]*(\?.*)?$/, '');
  return `<iframe
  src="${escaped(address)}"
  title="${escaped(title)}"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
  loading="lazy"
  width="100%"
  height="640"
  style="border: 0"
></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'as-reported:height') return;
    for (const frame of document.querySelectorAll('iframe[src^="${escaped(folder)}"]'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>
`;
}

/** An address with one more parameter. */
export const withParameter = (address: string, key: string, value: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(value)}`;

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => NAMES[char] ?? char);
