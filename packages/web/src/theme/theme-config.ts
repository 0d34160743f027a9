import { type ThemeConfig, theme } from 'antd';
import type { ThemeMode } from './theme-mode.js';

/** System fonts only: the page loads nothing from another host. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "Source Han Sans SC", sans-serif';

/** The library's own grey texts fall below 4.5:1 on its own backgrounds; these do not, in either mode. */
const colours: Record<ThemeMode, NonNullable<ThemeConfig['token']>> = {
  light: {
    colorPrimary: '#0b5cad',
    colorLink: '#0b5cad',
    colorInfo: '#0b5cad',
    colorError: '#b3202c',
    colorSuccess: '#1a7a3c',
    colorWarning: '#8a5a00',
    colorTextBase: '#16202b',
    colorText: '#16202b',
    colorTextSecondary: '#46535f',
    colorTextTertiary: '#566370',
    colorTextQuaternary: '#5f6c78',
    colorTextDescription: '#4f5c69',
    colorTextPlaceholder: '#5f6c78',
    colorBgLayout: '#f1f4f7',
    colorBgContainer: '#ffffff',
    colorBorder: '#c3ccd5',
    colorBorderSecondary: '#dfe5ea',
    colorSplit: '#dfe5ea',
  },
  dark: {
    colorPrimary: '#2f7dd1',
    colorLink: '#7db8f5',
    colorInfo: '#6fb0f2',
    colorError: '#f28b8b',
    colorSuccess: '#6fcf8f',
    colorWarning: '#e3b341',
    colorTextBase: '#e8edf2',
    colorText: '#e8edf2',
    colorTextSecondary: '#bac5d0',
    colorTextTertiary: '#a6b2be',
    colorTextQuaternary: '#9aa7b4',
    colorTextDescription: '#aab6c2',
    colorTextPlaceholder: '#9aa7b4',
    colorBgBase: '#0f151b',
    colorBgLayout: '#0b1015',
    colorBgContainer: '#151d25',
    colorBgElevated: '#1c2630',
    colorBorder: '#3a4754',
    colorBorderSecondary: '#2a3540',
    colorSplit: '#2a3540',
  },
};

export function themeConfig(mode: ThemeMode): ThemeConfig {
  return {
    algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...colours[mode], fontFamily, fontSize: 14, borderRadius: 6, motionDurationMid: '0.12s' },
  };
}
