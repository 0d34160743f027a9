import type { GlobalToken } from 'antd';

/** The library's tokens under names that our own style sheets use, so that one palette serves both. */
export function cssVariables(token: GlobalToken): Record<string, string> {
  return {
    '--ug-text': token.colorText,
    '--ug-text-secondary': token.colorTextSecondary,
    '--ug-text-muted': token.colorTextDescription,
    '--ug-link': token.colorLink,
    '--ug-primary': token.colorPrimary,
    '--ug-error': token.colorError,
    '--ug-success': token.colorSuccess,
    '--ug-warning': token.colorWarning,
    '--ug-page': token.colorBgLayout,
    '--ug-surface': token.colorBgContainer,
    '--ug-raised': token.colorBgElevated,
    '--ug-fill': token.colorFillQuaternary,
    '--ug-fill-strong': token.colorFillSecondary,
    '--ug-border': token.colorBorder,
    '--ug-line': token.colorBorderSecondary,
    '--ug-font': token.fontFamily,
  };
}
