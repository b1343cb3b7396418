/**
 * Stacked bars: columns side by side where there is room, rows one under the other on a phone. Parts differ by pattern as
 * well as by colour, and each colour stands out from white by 3 to 1 or has a dark edge.
 */
import type { EChartsCoreOption } from 'echarts/core';
import { type Drawing, draw } from './draw.ts';

export interface Part {
  readonly name: string;
  readonly look: keyof typeof looks;
  /** One for each bar, in their order. */
  readonly values: readonly number[];
}

export interface Bars {
  /** What stands at each bar, in two lines under a column and in one beside a row. */
  readonly labels: readonly (readonly [string, string])[];
  readonly parts: readonly Part[];
  /** What stands at the end of each bar; an empty text for nothing. */
  readonly ends: readonly string[];
}

/** The same bars for a wide page and for a phone. */
export interface DrawnBars {
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

const ink = '#0b0c0c';
const edge = { borderColor: ink, borderWidth: 1 };
const decal = { color: '#ffffff', backgroundColor: 'transparent' };

const looks = {
  plain: { color: '#12436d', ...edge },
  light: { color: '#5694ca', ...edge },
  striped: {
    color: '#f46a25',
    ...edge,
    decal: {
      ...decal,
      color: ink,
      symbol: 'rect',
      dashArrayX: [1, 0],
      dashArrayY: [2, 5],
      rotation: Math.PI / 4,
    },
  },
  dotted: {
    color: '#801650',
    ...edge,
    decal: {
      ...decal,
      symbol: 'circle',
      symbolSize: 0.8,
      dashArrayX: [
        [0, 5],
        [3, 5],
      ],
      dashArrayY: [4, 2],
    },
  },
  empty: { color: '#ffffff', ...edge },
} as const;

export async function drawBars(bars: Bars): Promise<DrawnBars> {
  return { wide: await draw(columns(bars), wideSize), narrow: await draw(rows(bars), narrowSize(bars)) };
}

const wideSize = { width: 920, height: 380 };
const narrowSize = ({ labels, parts }: Bars) => ({
  width: 328,
  height: 50 + 24 * parts.length + 32 * labels.length,
});

function columns(bars: Bars): EChartsCoreOption {
  return {
    legend: { ...legend, left: 0, itemGap: 24 },
    grid: { left: 0, right: 0, top: 56, bottom: 4, ...within },
    xAxis: categories(bars.labels, '\n', 15),
    yAxis: counts,
    series: series(bars, 'top', 15),
  };
}

function rows(bars: Bars): EChartsCoreOption {
  return {
    legend: { ...legend, left: 0, orient: 'vertical' },
    grid: { left: 0, right: 48, top: 16 + 24 * bars.parts.length, bottom: 4, ...within },
    xAxis: counts,
    yAxis: { ...categories(bars.labels, ' ', 14), inverse: true },
    series: series(bars, 'right', 14),
  };
}

const within = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
const legend = {
  top: 0,
  itemWidth: 22,
  itemHeight: 14,
  textStyle: { fontSize: 15, color: ink },
};
const categories = (labels: Bars['labels'], between: string, fontSize: number) => ({
  type: 'category',
  data: labels.map((lines) => lines.join(between)),
  axisLabel: { fontSize, color: ink, interval: 0, hideOverlap: false },
  axisTick: { show: false },
  axisLine: { lineStyle: { color: ink } },
});
const counts = {
  type: 'value',
  minInterval: 1,
  axisLabel: { fontSize: 14, color: ink },
  splitLine: { lineStyle: { color: '#cecece' } },
};

function series({ parts, ends }: Bars, position: 'top' | 'right', fontSize: number) {
  const stacked = { type: 'bar', stack: 'all', silent: true, barMaxWidth: 48, barCategoryGap: '30%' };
  return [
    ...parts.map(({ name, look, values }) => ({
      ...stacked,
      name,
      data: values.map((value) => (value === 0 ? null : value)),
      itemStyle: looks[look],
    })),
    {
      ...stacked,
      data: ends.map((end) => ({
        value: 0,
        label: { show: end !== '', position, formatter: end, fontSize, fontWeight: 'bold', color: ink },
      })),
    },
  ];
}
