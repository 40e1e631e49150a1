// Phone numbers as the UK writes them. A number that looks odd is still kept: a wrong refusal at 3 a.m. is worse than an
// odd number, and extensions and bleeps are real.
const SHORT = /^(?:999|112|111|101|105|116\d{3}|18001\d*)$/;

const bare = (typed: string): string => typed.replace(/\(0\)/g, '').replace(/[\s().-]/g, '');

// Splits off 'ext 1234' and the like.
function parts(typed: string): { readonly number: string; readonly extension: string } {
  const [, number = '', extension = ''] = /^(.*?)(?:,?\s*(?:ext(?:ension)?|x|bleep)\.?\s*(\d{1,6}))?$/i.exec(typed.trim()) ?? [];
  return { number: bare(number), extension };
}

export function phoneConcern(typed: string): string | undefined {
  const { number } = parts(typed);
  if (SHORT.test(number)) return undefined;
  if (!/^\+?\d+$/.test(number))
    return 'Use digits, with an extension or bleep at the end if there is one. For example 01632 960 001 ext 204.';
  const national = number.replace(/^(?:\+44|0044)/, '0');
  if (/^(?:\+|00)/.test(national))
    return /^(?:\+|00)\d{7,15}$/.test(national) ? undefined : 'This does not look like a whole international number.';
  if (!national.startsWith('0')) return 'A UK number starts with 0. Add the area code.';
  if (/^0[123578]\d{9}$|^01\d{8}$|^0800\d{6}$/.test(national)) return undefined;
  return `This has ${national.length} digits. UK numbers have 11, a few have 10. Check it, and ring it.`;
}

// Only digits and the plus sign, with UK numbers as they are dialled in the UK, for comparing and for tel: links.
export const dialled = (typed: string): string => parts(typed).number.replace(/^(?:\+44|0044)/, '0');
