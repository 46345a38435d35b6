export type Theme = 'light' | 'dark'

const colours = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    edge: '#d1d1d1',
    line: '#e0e0e0',
    field: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    onAccent: '#ffffff',
    good: '#13a10e',
    warning: '#bc4b09',
    attention: '#c50f1f',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#333333',
    edge: '#666666',
    line: '#3d3d3d',
    field: '#1f1f1f',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#7f85f5',
    onAccent: '#141414',
    good: '#54b054',
    warning: '#fce100',
    attention: '#e37d80',
  },
}

export const font = '"Segoe UI", Arial, sans-serif'

/** How Teams sets a card, in the terms of the renderer. */
export function hostConfig(theme: Theme) {
  const { card, emphasis, line, text, subtle, accent, good, warning, attention } = colours[theme]
  const shade = (full: string) => ({ default: full, subtle: full })
  const foregroundColors = {
    default: { default: text, subtle },
    accent: shade(accent),
    good: shade(good),
    warning: shade(warning),
    attention: shade(attention),
  }
  const box = (backgroundColor: string) => ({ backgroundColor, foregroundColors })
  return {
    fontFamily: font,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: {
      default: box(card),
      emphasis: box(emphasis),
      accent: box(emphasis),
      good: box(emphasis),
      warning: box(emphasis),
      attention: box(emphasis),
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      spacing: 'medium',
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 140 }, spacing: 12 },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', size: 'small' },
    },
  }
}

/** What a host gives its buttons and fields, and the renderer leaves bare. */
export function styleSheet(theme: Theme): string {
  const { page, card, edge, line, field, text, subtle, accent, onAccent } = colours[theme]
  const root = `.${theme}`
  return `
    ${root} { background: ${page}; color: ${text}; color-scheme: ${theme}; }
    ${root} .frame { background: ${card}; border: 1px solid ${line}; }
    ${root} .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${edge}; }
    ${root} .ac-pushButton.style-positive {
      background: ${accent}; color: ${onAccent}; border-color: ${accent};
    }
    ${root} :is(input:not([type=checkbox], [type=radio]), select, textarea) {
      background: ${field}; color: ${text}; border: 1px solid ${edge};
      border-bottom-color: ${subtle};
    }
    ${root} :is(input, textarea)::placeholder { color: ${subtle}; }
    ${root} :is([type=checkbox], [type=radio]) { accent-color: ${accent}; }
    ${root} a { color: ${accent}; }`
}

export const commonStyle = `
  * { box-sizing: border-box; font-family: ${font}; }
  body { margin: 0; }
  .stage { padding: 12px; width: fit-content; }
  .frame { border-radius: 4px; overflow: hidden; }
  .ac-pushButton {
    min-height: 32px; padding: 5px 12px; border-radius: 4px;
    font-size: 14px; line-height: 20px; font-weight: 600;
  }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  input:not([type=checkbox], [type=radio]), select, textarea {
    min-height: 32px; padding: 5px 10px; border-radius: 4px; font-size: 14px; max-width: 100%;
  }
  :is([type=checkbox], [type=radio]) { width: 16px; height: 16px; margin-top: 2px !important; }
  :is([type=checkbox], [type=radio]) + div { flex: none; width: 4px !important; }
  :has(> [type=checkbox], > [type=radio]) { align-items: start !important; padding: 3px 0; }
  a { text-decoration: none; }
  p { margin: 0; }`
