import { relative } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { type FirstAccess } from '../services/first-start.ts';

/**
 * What a new installation shows once: where it is, who may enter, and a line to paste. The frame has no sides, so that
 * nothing but the line itself is copied with it.
 */
export function firstAccessFrame(
  { email, password, secret }: FirstAccess,
  { url, publicUrl }: { readonly url: string; readonly publicUrl: string },
): string {
  const sample = relative(process.cwd(), `${packageRoot()}/docs/samples/cn_id_card.jpg`);
  const rule = '═'.repeat(78);
  return `
${rule}
  PicToText is ready. This is shown once: keep it.

  Page       ${publicUrl.endsWith(':0') ? url : publicUrl}
  E-mail     ${email}
  Password   ${password}
  API key    ${secret}

  Try it:

curl -H "Authorization: Bearer ${secret}" -F "image=@${sample}" -F documentType=cn_id_card ${url}/api/v1/ocr

${rule}

`;
}
