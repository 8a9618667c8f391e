import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Puts a text in colour, or leaves it: wherever colour says something, words say it too. */
export type Paint = (style: Style, text: string) => string;

/** @param color whether the surface shows colours; asked of no stream, the caller knows */
export function painter(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}
