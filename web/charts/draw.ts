/** Draws a chart on the server, as an SVG that stands alone: nothing in it runs, and it asks for nothing. */
import type { EChartsCoreOption } from 'echarts/core';

export interface Size {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as the source of an `img`, with its natural size. */
export interface Drawing extends Size {
  readonly source: string;
}

/** The library is loaded when the first chart is drawn: other pages start without it. */
export async function draw(option: EChartsCoreOption, size: Size): Promise<Drawing> {
  const { init } = await import('./library.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, backgroundColor: '#ffffff', textStyle: { fontFamily }, ...option });
    const svg = plain(chart.renderToSVGString());
    return { ...size, source: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
  } finally {
    chart.dispose();
  }
}

const fontFamily = 'Arial, Helvetica, sans-serif';

/** Without what is there for a script and for a pointer, which a picture does not have, and with its font said once. */
function plain(svg: string): string {
  return svg
    .replace(/<style ?>.*?<\/style>/s, '')
    .replaceAll(/ (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
    .replaceAll(`font-family:${fontFamily};`, '')
    .replace('<svg ', `<svg font-family="${fontFamily}" `);
}
