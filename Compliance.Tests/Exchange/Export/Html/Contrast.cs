namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>Finds text that is hard to read.</summary>
internal static class Contrast
{
    /// <summary>
    /// A function that lists every visible text of the page, outside charts, whose colour has a contrast below 4.5 to the nearest ground behind it (WCAG 2.2, 1.4.3), and
    /// every text in a chart for which the same holds against the shape drawn just before it, or else the page.
    /// </summary>
    public const string Script = """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgb = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
          const light = (c) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
            const part = c[i] / 255;
            return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          }, 0);
          const ground = (e) => {
            for (; e; e = e.parentElement) {
              const c = rgb(getComputedStyle(e).backgroundColor);
              if (c[3] > 0) { return c; }
            }
            return rgb('white');
          };
          const faults = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('script,option,title,desc')) { continue; }
            const drawn = e.closest('svg');
            const before = drawn && [...drawn.querySelectorAll('rect')].find((shape) => {
              const [s, t] = [shape.getBoundingClientRect(), e.getBoundingClientRect()];
              return s.left <= t.left && s.right >= t.right && s.top <= t.bottom && s.bottom >= t.top;
            });
            const filled = before && getComputedStyle(before).fill !== 'none';
            const [a, b] = [light(rgb(drawn ? getComputedStyle(e).fill : getComputedStyle(e).color)), light(filled ? rgb(getComputedStyle(before).fill) : ground(e))];
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (contrast < 4.5) { faults.push(`${contrast.toFixed(2)} ${e.getAttribute('class')} ${walker.currentNode.data}`); }
          }
          return faults;
        }
        """;
}
