/** The parts of a mail. Written by `npm run mails` from mails/mail.mjml: change that, and run it. */
import type { Html, Slots } from '../html.ts';

export const note = (slots: Slots<'language' | 'words'>): Html =>
  `<p class="note" lang="${slots.language}" style="margin: 0; color: #484949;">${slots.words}</p>` as Html;

export const calm = (slots: Slots<'lines'>): Html =>
  `<td class="calm" style="padding: 12px 16px; background-color: #eaf2fa; border-left: 8px solid #1d70b8;" bgcolor="#eaf2fa">${slots.lines}</td>` as Html;

export const leading = (slots: Slots<'words'>): Html =>
  `<p class="plain" style="margin: 0;">${slots.words}</p>` as Html;

export const outcome = (slots: Slots<'words'>): Html =>
  `<p class="outcome" style="margin: 0; font-size: 22px; line-height: 28px; font-weight: bold;">${slots.words}</p>` as Html;

export const late = (slots: Slots<'lines'>): Html =>
  `<td class="late" style="padding: 12px 16px; background-color: #fcecec; border-left: 8px solid #b3261e;" bgcolor="#fcecec">${slots.lines}</td>` as Html;

export const done = (slots: Slots<'lines'>): Html =>
  `<td class="done" style="padding: 12px 16px; background-color: #e9f5ef; border-left: 8px solid #0f7a52;" bgcolor="#e9f5ef">${slots.lines}</td>` as Html;

export const mark = (slots: Slots<'cell'>): Html =>
  `<tr><td align="left" style="font-size:0px;padding:0 24px 16px;word-break:break-word;"><table cellpadding="0" cellspacing="0" role="presentation" width="100%" border="0" style="color:#0b0c0c;font-family:Arial, Helvetica, sans-serif;font-size:17px;line-height:25px;table-layout:auto;width:100%;border:none;"><tr>${slots.cell}</tr>\n</table>\n</td></tr>\n` as Html;

export const paragraph = (slots: Slots<'words'>): Html =>
  `<p style="margin: 0 0 14px;">${slots.words}</p>` as Html;

export const key = (slots: Slots<'words'>): Html =>
  `<p class="key" style="margin: 0 0 14px; font-weight: bold;">${slots.words}</p>` as Html;

export const repeat = (slots: Slots<'words'>): Html =>
  `<p class="repeat" style="margin: 0 0 14px; padding: 8px 12px; border: 2px solid #0b0c0c; font-weight: bold;">${slots.words}</p>` as Html;

export const item = (slots: Slots<'words'>): Html =>
  `<li style="margin: 0 0 6px;">${slots.words}</li>` as Html;

export const list = (slots: Slots<'heading' | 'items'>): Html =>
  `<h2 style="margin: 28px 0 6px; font-size: 19px; line-height: 25px; font-weight: bold;">${slots.heading}</h2><ul style="margin: 0 0 0 22px; padding: 0;">${slots.items}</ul>` as Html;

export const passage = (slots: Slots<'heading' | 'words'>): Html =>
  `<h2 style="margin: 28px 0 6px; font-size: 19px; line-height: 25px; font-weight: bold;">${slots.heading}</h2><p class="plain" style="margin: 0;">${slots.words}</p>` as Html;

export const prose = (slots: Slots<'blocks'>): Html =>
  `<tr><td align="left" style="font-size:0px;padding:0 24px;word-break:break-word;"><div style="font-family:Arial, Helvetica, sans-serif;font-size:17px;line-height:25px;text-align:left;color:#0b0c0c;">${slots.blocks}</div>\n</td></tr>\n` as Html;

export const action = (slots: Slots<'link' | 'words' | 'meaning'>): Html =>
  `<tr><td align="left" class="action" style="font-size:0px;padding:6px 24px 10px;word-break:break-word;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;"><tbody><tr><td align="center" bgcolor="#144e81" role="presentation" style="border:none;border-radius:4px;cursor:auto;mso-padding-alt:13px 20px;background:#144e81;" valign="middle"><a href="${slots.link}" style="display:inline-block;background:#144e81;color:#ffffff;font-family:Arial, Helvetica, sans-serif;font-size:18px;font-weight:bold;line-height:24px;margin:0;text-decoration:none;text-transform:none;padding:13px 20px;mso-padding-alt:0px;border-radius:4px;" target="_blank">${slots.words}</a></td></tr>\n</tbody></table>\n</td></tr>\n<tr><td align="left" style="font-size:0px;padding:0 24px;word-break:break-word;"><div style="font-family:Arial, Helvetica, sans-serif;font-size:17px;line-height:25px;text-align:left;color:#0b0c0c;"><p class="meaning" style="margin: 0; color: #484949; font-size: 15px; line-height: 22px;">${slots.meaning}</p></div>\n</td></tr>\n` as Html;

export const language = (slots: Slots<'language' | 'heading' | 'standing' | 'rows'>): Html =>
  `<div lang="${slots.language}"><!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="card-outlook" role="presentation" style="width:600px;" width="600" bgcolor="#ffffff" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div class="card" style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:24px 0 28px;text-align:left;"><!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td style="vertical-align:top;width:600px;" ><![endif]--><div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td style="vertical-align:top;padding:0;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td align="left" style="font-size:0px;padding:0 24px 14px;word-break:break-word;"><div style="font-family:Arial, Helvetica, sans-serif;font-size:17px;line-height:25px;text-align:left;color:#0b0c0c;"><h1 style="margin: 0; font-size: 26px; line-height: 32px; font-weight: bold;">${slots.heading}</h1></div>\n</td></tr>\n${slots.standing}${slots.rows}</tbody></table>\n</td></tr>\n</tbody></table>\n</div>\n<!--[if mso | IE]></td></tr>\n</table>\n<![endif]--></td></tr>\n</tbody></table>\n</div>\n<!--[if mso | IE]></td></tr>\n</table>\n<![endif]--><div class="gap" style="height: 20px; font-size: 20px; line-height: 20px; mso-line-height-rule: exactly;">&#8202;</div>\n</div>\n` as Html;

export const mail = (slots: Slots<'language' | 'title' | 'preview' | 'notes' | 'sections'>): Html =>
  `<!doctype html><html lang="${slots.language}" dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>${slots.title}</title><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style type="text/css">#outlook a { padding:0; } body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; } table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; } p { display:block;margin:13px 0; }</style>\n<!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><![endif]--><style type="text/css">@media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } }</style>\n<style type="text/css">@media (prefers-color-scheme: dark) { .page, .page > div, .head, .head > table { background-color: #101214 !important; } .card, .card > table { background-color: #1b1e21 !important; } .card div, .card p, .card h1, .card h2, .card li { color: #f3f4f5 !important; } .page .name { color: #f3f4f5 !important; } .page .note, .card .meaning { color: #c4c9ce !important; } .card .calm { background-color: #14283a !important; border-left-color: #7fb5e6 !important; } .card .late { background-color: #3d1a1a !important; border-left-color: #f19a9a !important; } .card .done { background-color: #12301f !important; border-left-color: #7fd0a8 !important; } .card .repeat { border-color: #f3f4f5 !important; } .action table td, .action a { background-color: #a5cdf2 !important; } .action a { color: #0b0c0c !important; } } @media only screen and (max-width: 479px) { .card h1 { font-size: 23px !important; line-height: 28px !important; } .action table { width: 100% !important; } } @media print { .page, .page > div, .head, .head > table { background-color: #ffffff !important; } }</style>\n<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no"></head>\n<body class="page" style="word-spacing:normal;background-color:#eff1f2;"><div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${slots.preview}</div>\n<div aria-label="${slots.title}" role="article" lang="${slots.language}" dir="ltr" style="word-spacing:normal;background-color:#eff1f2;"><!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="head-outlook" role="presentation" style="width:600px;" width="600" bgcolor="#eff1f2" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div class="head" style="background:#eff1f2;background-color:#eff1f2;margin:0px auto;max-width:600px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#eff1f2;background-color:#eff1f2;width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:18px 0 12px;text-align:left;"><!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td style="vertical-align:top;width:600px;" ><![endif]--><div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td style="vertical-align:top;padding:0;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td align="left" style="font-size:0px;padding:0 24px;word-break:break-word;"><div style="font-family:Arial, Helvetica, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#0b0c0c;"><p class="name" style="margin: 0; font-weight: bold;">Longstop</p>${slots.notes}</div>\n</td></tr>\n</tbody></table>\n</td></tr>\n</tbody></table>\n</div>\n<!--[if mso | IE]></td></tr>\n</table>\n<![endif]--></td></tr>\n</tbody></table>\n</div>\n<!--[if mso | IE]></td></tr>\n</table>\n<![endif]-->${slots.sections}</div>\n</body></html>` as Html;
