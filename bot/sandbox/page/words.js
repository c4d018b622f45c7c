// Words with their looks: entities, links, times, sizes, signs.
import { html } from "/page/preact.js";
import { act } from "/page/told.js";


export const LINK = /https?:\/\/[^\s<>"]+|\bt\.me\/[^\s<>"]+/g;

export function rich(text, entities, bot) {
  return piece(text, 0, text.length, [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length), bot);
}

function piece(text, from, to, entities, bot) {
  const out = [];
  let at = from;
  while (entities.length) {
    const [first, ...rest] = entities;
    const end = Math.min(first.offset + first.length, to);
    const inside = rest.filter((e) => e.offset < end);
    out.push(...plain(text.slice(at, first.offset), bot));
    out.push(dressed(first, piece(text, first.offset, end, inside, first.type === "text_link" ? null : bot), text.slice(first.offset, end), bot));
    at = first.type.endsWith("blockquote") && text[end] === "\n" ? end + 1 : end; // a block ends its line by itself
    entities = rest.filter((e) => e.offset >= end);
  }
  out.push(...plain(text.slice(at, to), bot));
  return out;
}

function plain(words, bot) {
  if (!bot) return [words];
  const out = [];
  let at = 0;
  for (const found of words.matchAll(LINK)) {
    const address = found[0].replace(/[.,;:!?)]+$/, "");
    out.push(words.slice(at, found.index), html`<${Link} to=${address} bot=${bot}>${address}<//>`);
    at = found.index + address.length;
  }
  return [...out, words.slice(at)];
}

function dressed(entity, inside, words, bot) {
  switch (entity.type) {
    case "bold": return html`<strong>${inside}</strong>`;
    case "italic": return html`<em>${inside}</em>`;
    case "underline": return html`<u>${inside}</u>`;
    case "strikethrough": return html`<s>${inside}</s>`;
    case "code": return html`<code>${inside}</code>`;
    case "pre": return html`<pre>${inside}</pre>`;
    case "blockquote":
    case "expandable_blockquote": return html`<blockquote>${inside}</blockquote>`;
    case "text_link": return html`<${Link} to=${entity.url} bot=${bot}>${inside}<//>`;
    case "bot_command": return html`<span class="command">${words}</span>`;
    case "date_time": return html`<time>${new Date(entity.unix_time * 1000).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}</time>`;
    default: return inside;
  }
}

export function startToken(address, bot) {
  const found = address.match(/t\.me\/([A-Za-z0-9_]+)\?start=([A-Za-z0-9_-]+)/);
  return found && bot && found[1] === bot.username ? found[2] : "";
}

function Link({ to, bot, children }) {
  const token = startToken(to, bot);
  if (token && bot.phone) {
    return html`<button type="button" class="link" onClick=${() => act({ act: "open", phone: bot.phone, token })}>${children}</button>`;
  }
  return html`<a href=${/^[a-z]+:/i.test(to) ? to : `https://${to}`} target="_blank" rel="noopener noreferrer">${children}</a>`;
}

export const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
export const day = (at) => new Date(at).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
export const size = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1 << 20 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`);
export const shown = (file) => `/shown/${encodeURIComponent(file.id)}/${encodeURIComponent(file.name)}`;

// Which way a phone runs in its language; a script tells, so that no list of languages is needed.
export const direction = (code) => {
  const locale = new Intl.Locale(code).maximize();
  return ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo"].includes(locale.script) ? "rtl" : "ltr";
};

// ---------------------------------------------------------------- signs

export const sign = (path, label) => html`<svg viewBox="0 0 24 24" aria-hidden="true" class="sign"><path d=${path} /></svg>${label}`;
export const SIGN = {
  play: "M8 5.5v13l10.5-6.5z",
  stop: "M7 7h10v10H7z",
  again: "M12 5a7 7 0 1 1-6.7 5H7.4A5 5 0 1 0 12 7v3L7.5 6 12 2z",
  send: "M3.5 20.5 21 12 3.5 3.5v6.6l11 1.9-11 1.9z",
  clip: "M16.5 6.5v10a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9.5a1.5 1.5 0 0 1-3 0V7H9v8.5a3 3 0 0 0 6 0V6a4.5 4.5 0 0 0-9 0v10.5a6 6 0 0 0 12 0v-10z",
  menu: "M4 6.5h16v1.8H4zM4 11.1h16v1.8H4zM4 15.7h16v1.8H4z",
  page: "M6 2.5h8l5 5v14H6zM13.2 4v4.3h4.3z",
  down: "M12 16.5 5 9.5l1.4-1.4L12 13.7l5.6-5.6L19 9.5z",
  close: "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4L12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm1 2.5v4.2l3 1.8-1 1.6-4-2.5V7.5z",
  eye: "M12 6c4.5 0 8 3 9.5 6-1.5 3-5 6-9.5 6s-8-3-9.5-6C4 9 7.5 6 12 6zm0 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
};

// ---------------------------------------------------------------- names

export const short = (name) => (/^\p{L}\./u.test(name) ? name : name.split(" ")[0]);
export const initials = (name) => name.replace(/\b(m|mr|ms|mrs|dr)\.?\s/gi, "").split(/\s+/).filter((part) => /^\p{L}/u.test(part)).slice(-2).map((part) => part[0]).join("") || name[0];
