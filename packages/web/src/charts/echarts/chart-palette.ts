import { theme } from 'antd';
import { useMemo } from 'react';

export interface ChartPalette {
  text: string;
  muted: string;
  line: string;
  surface: string;
  raised: string;
  main: string;
  /** For marks that stand below a reference; told apart by a pattern or a word as well. */
  below: string;
  accent: string;
  font: string;
}

/** The library's tokens in the words of the charts, so that light and dark follow without a second palette. */
export function useChartPalette(): ChartPalette {
  const { token } = theme.useToken();
  return useMemo(
    () => ({
      text: token.colorText,
      muted: token.colorTextDescription,
      line: token.colorBorderSecondary,
      surface: token.colorBgContainer,
      raised: token.colorBgElevated,
      main: token.colorPrimary,
      below: token.colorWarning,
      accent: token.colorError,
      font: token.fontFamily,
    }),
    [token],
  );
}
