// What the instructions of a stage show of the operating system that it is for.

import type { Sign } from '../../model/image-use.js';
import { linuxSignIn, windowsProgramIn, windowsSignIn } from '../../windows/signs.js';

/** Instructions whose text shows for which system they are. */
export const SHOWING = /^(?:RUN|SHELL|ENTRYPOINT|CMD|WORKDIR|USER|COPY|ADD|VOLUME)$/;

/** Comments between the lines of an instruction. */
const COMMENT_LINE = /^[ \t]*#.*$/gm;

/**
 * What is run on Linux decides: it can build for Windows, and have paths of Windows.
 * @param written what follows the keyword
 */
export function signOf(known: Sign | null, keyword: string, written: string): Sign | null {
  if (known?.os === 'linux') return known;
  const text = written.includes('#') ? written.replace(COMMENT_LINE, '') : written;
  const linux = linuxSignIn(text);
  if (linux !== null) return { os: 'linux', text: linux };
  const windows = known === null ? (windowsSignIn(text) ?? programOf(keyword, text)) : null;
  return windows === null ? known : { os: 'windows', text: windows };
}

function programOf(keyword: string, text: string): string | null {
  return keyword === 'ENTRYPOINT' || keyword === 'CMD' ? windowsProgramIn(text) : null;
}
