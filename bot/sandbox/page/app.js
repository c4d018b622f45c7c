// The page with three phones. Shows what the server tells (/events) and asks it to act (/do); decides nothing itself.
import { html, render, useEffect, useLayoutEffect, useRef, useState } from "/page/preact.js";

const ROLE = { left: "one side", mediator: "mediator", right: "the other side" };
const HOLD = 420; // ms for which a pressed button stays visible while the story plays
const narrow = matchMedia("(max-width: 959px)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// ---------------------------------------------------------------- what the server told

const told = { scene: null, chats: new Map(), fresh: new Set(), presses: new Map(), toasts: new Map(), online: true };
const holds = new Map(); // phone -> events that wait until the pressed button has been seen
let draw = () => {};

function listen() {
  const events = new EventSource("/events");
  const on = (name, handle) => events.addEventListener(name, (e) => handle(JSON.parse(e.data)));
  on("hello", () => Object.assign(told, { chats: new Map(), online: true }));
  on("clear", () => { told.chats = new Map(); told.fresh.clear(); holds.clear(); draw(); });
  on("scene", (scene) => { told.scene = scene; draw(); });
  on("chat", (news) => later(news.phone, () => takeChat(news)));
  on("press", (press) => takePress(press));
  on("toast", (toast) => later(toast.phone, () => takeToast(toast.phone, toast.text)));
  events.onerror = () => { told.online = false; draw(); };
  events.onopen = () => { told.online = true; draw(); };
}

function later(phone, act) {
  const waiting = holds.get(phone);
  if (waiting) waiting.push(act); else act();
}

function takeChat({ phone, put, gone }) {
  const chat = new Map(told.chats.get(phone));
  for (const id of gone) chat.delete(id);
  for (const message of put) {
    if (!chat.has(message.id) && !message.mine) told.fresh.add(phone);
    chat.set(message.id, message);
  }
  told.chats.set(phone, new Map([...chat].sort((a, b) => a[0] - b[0])));
  draw();
}

function takePress({ phone, message, label }) {
  if (told.scene?.story.stage !== "playing") return;
  told.presses.set(phone, `${message}/${label}`);
  if (!holds.has(phone)) holds.set(phone, []);
  draw();
  setTimeout(() => {
    told.presses.delete(phone);
    const waiting = holds.get(phone) || [];
    holds.delete(phone);
    waiting.forEach((act) => act());
    draw();
  }, HOLD);
}

function takeToast(phone, text) {
  told.toasts.set(phone, text);
  draw();
  setTimeout(() => { if (told.toasts.get(phone) === text) { told.toasts.delete(phone); draw(); } }, 3500);
}

async function act(wish) {
  const answer = await fetch("/do", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish),
  }).catch(() => null);
  if (answer?.ok) return true;
  const problem = answer?.status === 409 ? (await answer.json()).problem : "The sandbox does not answer. Is it still running?";
  takeToast("page", sentence(problem));
  return false;
}

async function attach(phone, file) {
  const about = new URLSearchParams({ phone, name: file.name, mime: file.type });
  const answer = await fetch(`/do/file?${about}`, { method: "POST", headers: { "X-Sandbox": "1" }, body: file }).catch(() => null);
  if (!answer?.ok) takeToast("page", "The file could not be sent.");
}

const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1) + (/[.?]$/.test(words) ? "" : ".");

// ---------------------------------------------------------------- words with their looks

const LINK = /https?:\/\/[^\s<>"]+|\bt\.me\/[^\s<>"]+/g;

function rich(text, entities, bot) {
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
    at = end;
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

function startToken(address, bot) {
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

const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = (at) => new Date(at).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
const size = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1 << 20 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`);
const shown = (file) => `/shown/${encodeURIComponent(file.id)}/${encodeURIComponent(file.name)}`;

// ---------------------------------------------------------------- signs

const sign = (path, label) => html`<svg viewBox="0 0 24 24" aria-hidden="true" class="sign"><path d=${path} /></svg>${label}`;
const SIGN = {
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

// ---------------------------------------------------------------- one chat

function Bubble({ message, phone, bot, press, others, open, edit, following }) {
  const { file } = message;
  const body = rich(message.text, message.entities, { ...bot, phone: phone.id });
  const invites = phone.seat === "mediator" && !message.mine && startToken([message.text, ...message.rows.flat().map((b) => b.target), ...message.entities.map((e) => e.url || "")].join(" "), bot);
  return html`
    <li class=${`line ${message.mine ? "mine" : "theirs"}`}>
      <article class="bubble" aria-label=${`${message.mine ? phone.name : bot.name}, ${clock(message.at)}`}>
        ${file && html`<${File} file=${file} open=${open} />`}
        ${message.other && html`<p class="other">${message.other.replaceAll("_", " ")}</p>`}
        ${message.text && html`<div class="words" dir="auto">${body}</div>`}
        <p class="foot">
          ${message.edited && html`<span>edited</span>`}
          <time datetime=${message.at}>${clock(message.at)}</time>
        </p>
        ${message.mine && html`<${More} ...${{ message, phone, edit }} />`}
      </article>
      ${message.rows.length > 0 && html`<div class="keys" role="group" aria-label="Buttons">
        ${message.rows.map((row, r) => html`<div class="row">${row.map((button, c) => html`
          <${Key} button=${button} pressed=${press === `${message.id}/${button.text}`} bot=${bot}
            tap=${() => act({ act: "tap", phone: phone.id, message: message.id, row: r, col: c })} />`)}</div>`)}
      </div>`}
      ${invites && !following && html`<div class="hand" role="group" aria-label="Hand over the invitation">
        <span>Hand this to</span>
        ${others.map((other) => html`<button type="button" onClick=${() => act({ act: "hand", phone: phone.id, message: message.id, to: other.id })}>${short(other.name)}</button>`)}
      </div>`}
    </li>`;
}

function More({ message, phone, edit }) {
  const box = useRef();
  const choose = (then) => { box.current.open = false; then(); };
  const leave = (event) => { if (!box.current.contains(event.relatedTarget)) box.current.open = false; };
  return html`<details class="more" ref=${box} onFocusOut=${leave} onKeyDown=${(e) => { if (e.key === "Escape") choose(() => box.current.firstChild.focus()); }}>
    <summary aria-label="Change or delete this message">⋯</summary>
    <div>
      ${message.text && !message.file && html`<button type="button" onClick=${() => choose(() => edit(message))}>Edit</button>`}
      <button type="button" onClick=${() => choose(() => act({ act: "delete", phone: phone.id, message: message.id }))}>Delete</button>
    </div>
  </details>`;
}

function Key({ button, pressed, tap, bot }) {
  const look = `key ${button.style} ${pressed ? "pressed" : ""}`;
  if (button.kind === "copy") {
    return html`<button type="button" class=${look} onClick=${() => navigator.clipboard.writeText(button.target).then(() => takeToast("page", "Copied."))}>${button.text}</button>`;
  }
  if (button.kind === "url" && !startToken(button.target, bot)) {
    return html`<a class=${look} href=${button.target} target="_blank" rel="noopener noreferrer">${button.text}<span class="far" aria-hidden="true">↗</span></a>`;
  }
  return html`<button type="button" class=${look} onClick=${tap}>${button.text}</button>`;
}

function File({ file, open }) {
  if (file.media === "photo") {
    return html`<button type="button" class="photo" onClick=${() => open(file)}><img src=${shown(file)} alt=${`Photo ${file.name}`} /></button>`;
  }
  if (file.media === "voice") {
    return html`<div class="voice"><span class="what">Voice note</span><audio controls preload="none" src=${shown(file)} aria-label=${`Voice note ${file.name}`}></audio></div>`;
  }
  const kind = (file.name.split(".").pop() || "file").slice(0, 4).toUpperCase();
  return html`<button type="button" class="file" onClick=${() => open(file)}>
    <span class="leaf" aria-hidden="true">${kind}</span>
    <span><strong>${file.name}</strong><small>${size(file.size)} · open</small></span>
  </button>`;
}

function Letter({ letter, phone, bot }) {
  return html`<li class="letter">
    <p class="from">Text message from ${letter.sender}</p>
    <p class="words" dir="auto">${letter.text.replace(LINK, "").trim().replace(/\s*\p{L}+:$/u, "")}</p>
    <button type="button" class="primary" onClick=${() => act({ act: "open", phone: phone.id })}>Open the invitation</button>
  </li>`;
}

function Log({ phone, bot, chat, press, others, open, edit, following }) {
  const box = useRef();
  const stuck = useRef(true);
  const [away, setAway] = useState(false);
  const messages = [...chat.values()];
  const last = messages.length ? `${messages.at(-1).id}/${messages.length}` : "";
  const bottom = () => box.current?.scrollTo({ top: box.current.scrollHeight, behavior: "auto" });
  useLayoutEffect(() => { if (stuck.current || following) bottom(); });
  useEffect(() => {
    const watch = new ResizeObserver(() => { if (stuck.current) bottom(); });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const moved = () => {
    const gap = box.current.scrollHeight - box.current.scrollTop - box.current.clientHeight;
    stuck.current = gap < 60;
    setAway(gap > 240);
  };
  let before = "";
  return html`<div class="chat">
    <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label=${`${phone.name}’s chat`} tabindex="0" ref=${box} onScroll=${moved}>
      ${!messages.length && !phone.letter && html`<${Empty} phone=${phone} bot=${bot} />`}
      <ol data-last=${last}>
        ${messages.map((message) => {
          const today = day(message.at);
          const turn = today !== before;
          before = today;
          return html`${turn && html`<li class="day" key=${`d${message.id}`}><span>${today}</span></li>`}
            <${Bubble} key=${message.id} ...${{ message, phone, bot, press, others, open, edit, following }} />`;
        })}
        ${phone.letter && html`<${Letter} key="letter" letter=${phone.letter} phone=${phone} bot=${bot} />`}
      </ol>
      ${phone.typing && html`<p class="typing" aria-label=${`${bot.name} is writing`}><i></i><i></i><i></i></p>`}
    </div>
    ${away && html`<button type="button" class="down" aria-label="To the newest message" onClick=${bottom}>${sign(SIGN.down)}</button>`}
  </div>`;
}

function Empty({ phone, bot }) {
  return html`<div class="empty">
    <span class=${`face ${phone.seat}`} aria-hidden="true">${initials(phone.name)}</span>
    <p>${phone.seat === "mediator"
      ? html`This is ${phone.name}’s phone. She opens a case here with <strong>/newcase</strong>.`
      : html`Nothing on ${phone.name}’s phone yet. The mediator hands over an invitation, and it appears here.`}</p>
  </div>`;
}

const short = (name) => (/^\p{L}\./u.test(name) ? name : name.split(" ")[0]);
const initials = (name) => name.replace(/\b(m|mr|ms|mrs|dr)\.?\s/gi, "").split(/\s+/).filter((part) => /^\p{L}/u.test(part)).slice(-2).map((part) => part[0]).join("") || name[0];

// ---------------------------------------------------------------- writing

function Composer({ phone, bot, typed, editing, edit }) {
  const [text, setText] = useState("");
  const [menu, setMenu] = useState(false);
  const field = useRef();
  const list = useRef();
  const value = typed ?? text;
  const wanted = !typed && /^\/[a-z_]*$/.test(value) ? value.slice(1) : null;
  const offered = phone.commands.filter((c) => wanted === null || c.command.startsWith(wanted));
  const isOpen = (menu || wanted !== null) && offered.length > 0;

  useEffect(() => { if (editing) { setText(editing.text); field.current?.focus(); } }, [editing]);
  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return;
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, 132)}px`;
  }, [value]);

  const close = () => { setMenu(false); if (wanted !== null) setText(""); field.current?.focus(); };
  const send = async (words) => {
    if (!words.trim()) return;
    setMenu(false);
    setText("");
    const wish = editing ? { act: "edit", message: editing.id } : { act: "say" };
    edit(null);
    await act({ ...wish, phone: phone.id, text: words });
  };
  const keys = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(text); }
    if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Escape" && editing) { edit(null); setText(""); }
    if (isOpen && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      list.current?.querySelectorAll("button")[event.key === "ArrowUp" ? offered.length - 1 : 0]?.focus();
    }
  };
  const listKeys = (event) => {
    const all = [...list.current.querySelectorAll("button")];
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape") { event.preventDefault(); close(); }
    if (event.key === "ArrowDown") { event.preventDefault(); all[(at + 1) % all.length].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); all[(at - 1 + all.length) % all.length].focus(); }
  };

  if (phone.blocked) {
    return html`<div class="composer"><button type="button" class="start" onClick=${() => act({ act: "block", phone: phone.id })}>Unblock</button></div>`;
  }
  if (!phone.started && typed === null) {
    return html`<div class="composer"><button type="button" class="start" onClick=${() => (phone.letter ? act({ act: "open", phone: phone.id }) : send("/start"))}>Start</button></div>`;
  }
  const menuId = `menu-${phone.seat}`;
  return html`<form class="composer" onSubmit=${(e) => { e.preventDefault(); send(text); }}>
    ${isOpen && html`<ul class="menu" id=${menuId} ref=${list} onKeyDown=${listKeys} aria-label="Commands">
      ${offered.map((c) => html`<li key=${c.command}><button type="button" onClick=${() => send(`/${c.command}`)}><b>/${c.command}</b> <span>${c.description}</span></button></li>`)}
    </ul>`}
    ${editing && html`<p class="editing">Changing a message <button type="button" class="tiny" onClick=${() => { edit(null); setText(""); }}>Cancel</button></p>`}
    <div class="field">
      ${phone.commands.length > 0 && html`<button type="button" class="round" aria-label="Commands" aria-expanded=${isOpen} aria-controls=${isOpen ? menuId : undefined} onClick=${() => (isOpen ? close() : setMenu(true))}>${sign(SIGN.menu)}</button>`}
      <textarea ref=${field} rows="1" maxlength="4096" dir="auto" placeholder="Message" aria-label=${`Message from ${phone.name}`}
        value=${value} readonly=${typed !== null} onInput=${(e) => setText(e.target.value)} onKeyDown=${keys}></textarea>
      <label class="round clip" title="Photo, document or voice note">
        ${sign(SIGN.clip)}<span class="hidden">Send a photo, document or voice note from ${phone.name}</span>
        <input type="file" onChange=${(e) => { if (e.target.files[0]) attach(phone.id, e.target.files[0]); e.target.value = ""; }} />
      </label>
      <button class="round send" aria-label=${editing ? "Save" : "Send"} disabled=${!value.trim()}>${sign(SIGN.send)}</button>
    </div>
  </form>`;
}

function useTyped(words) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    setCount(calm.matches ? words.length : 0);
    if (!words || calm.matches) return undefined;
    const step = Math.max(1, Math.ceil(words.length / (Math.min(words.length * 28, 2300) / 40)));
    const timer = setInterval(() => setCount((n) => Math.min(n + step, words.length)), 40);
    return () => clearInterval(timer);
  }, [words]);
  return words ? words.slice(0, count) : null;
}

// ---------------------------------------------------------------- one seat

function Seat({ phone, scene, chat, open, selected }) {
  const [editing, edit] = useState(null);
  const { story, bot } = scene;
  const acting = story.acting === phone.id && story.stage === "playing";
  const typed = useTyped(acting ? story.typing : "");
  const others = scene.phones.filter((other) => other.seat !== "mediator");
  const press = told.presses.get(phone.id);
  const toast = told.toasts.get(phone.id);
  const panel = narrow.matches ? { role: "tabpanel", id: `seat-${phone.seat}`, "aria-labelledby": `tab-${phone.seat}` } : { "aria-label": phone.name };
  return html`<section class=${`seat ${phone.seat} ${acting ? "acting" : ""} ${selected ? "selected" : ""}`} ...${panel}>
    <div class="who">
      <span class=${`face ${phone.seat}`} aria-hidden="true">${initials(phone.name)}</span>
      <div class="name"><h2>${phone.name}</h2><p>${ROLE[phone.seat]}</p></div>
      <label class="language"><span class="hidden">Language of ${phone.name}’s phone</span>
        <select value=${phone.language} onChange=${(e) => act({ act: "language", phone: phone.id, code: e.target.value })}>
          ${scene.languages.map((l) => html`<option key=${l.code} value=${l.code} selected=${l.code === phone.language}>${l.name}</option>`)}
        </select></label>
    </div>
    <div class="phone">
      <div class="bar"><span class="mark" aria-hidden="true"></span><p><strong>${bot.name}</strong><small>${phone.typing ? "writing …" : "bot"}</small></p><time aria-hidden="true">${clock(scene.now)}</time></div>
      <${Log} ...${{ phone, bot, chat, press, others, open, edit, following: story.stage === "playing" }} />
      ${toast && html`<p class="toast" role="status">${toast}</p>`}
      <${Composer} ...${{ phone, bot, typed, editing, edit }} />
    </div>
    ${phone.seat === "mediator"
      ? html`<p class="strip">Hears both sides. Passes on nothing by itself.</p>`
      : html`<${Strip} phone=${phone} />`}
  </section>`;
}

function Strip({ phone }) {
  const lines = phone.visible;
  if (!lines.length) {
    return html`<p class="strip">${sign(SIGN.eye)}<span>What the other side can see of ${short(phone.name)}: <b>nothing yet</b></span></p>`;
  }
  return html`<details class="strip"><summary>${sign(SIGN.eye)}<span>What the other side can see of ${short(phone.name)}: <b>${lines.length === 1 ? "one thing" : `${lines.length} things`}</b></span></summary>
    <ul tabindex="0" aria-label=${`What the other side can see of ${phone.name}`}>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul></details>`;
}

// ---------------------------------------------------------------- the whole page

function Top({ scene }) {
  const { story, phones } = scene;
  const [left, mediator, right] = phones;
  const playing = story.stage === "playing";
  const again = () => act({ act: "restart" });
  return html`<header class="top">
    <div class="title">
      <h1><svg class="rings" viewBox="0 0 40 26" aria-hidden="true"><circle cx="13" cy="13" r="12" /><circle cx="27" cy="13" r="12" /></svg>Parley <span>sandbox</span></h1>
      <div class="lead" aria-live="polite">${lead(story, left, mediator, right)}</div>
    </div>
    <div class="levers" role="group" aria-label="Story">
      <button type="button" class="primary" disabled=${playing} onClick=${() => act({ act: "play" })}>${sign(SIGN.play, "Play the story")}</button>
      <button type="button" disabled=${!playing} onClick=${() => act({ act: "stop" })}>${sign(SIGN.stop, "Stop")}</button>
      <button type="button" onClick=${again}>${sign(SIGN.again, "Start again")}</button>
    </div>
    ${playing && story.chapters > 0 && html`<div class="progress" aria-hidden="true">${Array.from({ length: story.chapters }, (_, n) => html`<i class=${n < story.chapter ? "done" : ""}></i>`)}</div>`}
  </header>`;
}

function lead(story, left, mediator, right) {
  switch (story.stage) {
    case "playing":
      return html`<p class="chapter"><span>${story.chapter} of ${story.chapters}</span> ${story.title}</p>`;
    case "finished":
      return html`<p>That was the story. Pick up any phone and go on from here, or start again.</p>`;
    case "stopped":
      return html`<p>Stopped. Everything is as the story left it: pick up any phone and go on.</p>`;
    case "stuck":
      return html`<p>The story stopped here: ${story.problem}. The phones still work.</p>`;
    default:
      return html`<p>${short(left.name)} and ${short(right.name)} are in a dispute; ${mediator.name} mediates. Each talks to the bot alone. <b>Press play, or pick up a phone.</b></p>`;
  }
}

function Tabs({ scene, selected, select }) {
  const keys = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (selected + step + 3) % 3;
    select(next);
    document.getElementById(`tab-${scene.phones[next].seat}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label="Phones" onKeyDown=${keys}>
    ${scene.phones.map((phone, n) => html`<button type="button" role="tab" key=${phone.seat} id=${`tab-${phone.seat}`} class=${phone.seat}
      aria-selected=${n === selected} aria-controls=${`seat-${phone.seat}`} tabindex=${n === selected ? 0 : -1} onClick=${() => select(n)}>
      ${phone.name}${n !== selected && (told.fresh.has(phone.id) || phone.letter) && html`<i class="dot"><span class="hidden">, something new</span></i>`}</button>`)}
  </div>`;
}

function Clock({ scene }) {
  const now = new Date(scene.now);
  const move = (seconds) => act({ act: "forward", seconds });
  return html`<footer class="clock" aria-label="Clock">
    <p>${sign(SIGN.clock)}<time datetime=${scene.now}><span>${now.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short" })}</span> <b>${clock(scene.now)}</b></time></p>
    <div role="group" aria-label="Move the clock">
      <button type="button" onClick=${() => move(3600)}>+1 hour</button>
      <button type="button" onClick=${() => move(86400)}>+1 day</button>
      <button type="button" onClick=${() => act({ act: "reminder" })}><span class="wide">to the </span>next reminder</button>
    </div>
    <p class="note">Everything here is made up, stays on this computer, and is gone when you start again.</p>
  </footer>`;
}

function Pane({ file, close }) {
  const dialog = useRef();
  useEffect(() => { if (file && !dialog.current.open) dialog.current.showModal(); }, [file]);
  if (!file) return null;
  const pdf = file.mime === "application/pdf";
  const picture = file.mime.startsWith("image/");
  return html`<dialog class="pane" ref=${dialog} onClose=${close} aria-label=${file.name} onClick=${(e) => { if (e.target === dialog.current) dialog.current.close(); }}>
    <div class="sheet">
      <div class="head"><h2>${file.name}</h2>
        <a href=${shown(file)} target="_blank" rel="noopener">Open in a tab</a>
        <button type="button" class="round" aria-label="Close" onClick=${() => dialog.current.close()}>${sign(SIGN.close)}</button></div>
      ${pdf && navigator.pdfViewerEnabled && html`<iframe title=${file.name} src=${`${shown(file)}#toolbar=0&navpanes=0&view=FitH`}></iframe>`}
      ${picture && html`<div class="picture"><img src=${shown(file)} alt=${file.name} /></div>`}
      ${((pdf && !navigator.pdfViewerEnabled) || (!pdf && !picture)) && html`<div class="picture"><p>This browser shows no such file in a page.<br /><a href=${shown(file)} target="_blank" rel="noopener">Open ${file.name}</a></p></div>`}
    </div>
  </dialog>`;
}

function App() {
  const [, turn] = useState(0);
  const [selected, setSelected] = useState(0);
  const [file, open] = useState(null);
  const { scene } = told;
  const acting = scene?.story.acting;
  const showing = scene?.story.showing;

  useEffect(() => {
    let planned = false;
    draw = () => { if (!planned) { planned = true; requestAnimationFrame(() => { planned = false; turn((n) => n + 1); }); } };
    narrow.addEventListener("change", draw);
    listen();
  }, []);
  useEffect(() => {
    const at = scene?.phones.findIndex((phone) => phone.id === acting);
    if (acting && at >= 0) setSelected(at);
  }, [acting]);
  useEffect(() => {
    if (!showing || scene.story.stage !== "playing") return;
    for (const chat of told.chats.values()) for (const m of chat.values()) if (m.file?.id === showing) open(m.file);
  }, [showing]);

  if (!scene) return html`<main class="loading"><h1>Parley sandbox</h1><p>Setting up three phones …</p></main>`;
  const phone = scene.phones[selected];
  if (narrow.matches) told.fresh.delete(phone.id);
  const toast = told.online ? told.toasts.get("page") : "The sandbox does not answer. It will be back here as soon as it runs again.";
  return html`
    <${Top} scene=${scene} />
    ${narrow.matches && html`<nav aria-label="Phones"><${Tabs} ...${{ scene, selected, select: setSelected }} /></nav>`}
    <main class="stage">
      ${scene.phones.map((each, n) => html`<${Seat} key=${each.seat} phone=${each} scene=${scene} chat=${told.chats.get(each.id) || new Map()} open=${open} selected=${n === selected} />`)}
    </main>
    <${Clock} scene=${scene} />
    <p class=${`toast page ${toast ? "" : "gone"}`} role="status">${toast || ""}</p>
    <${Pane} file=${file} close=${() => open(null)} />`;
}

render(html`<${App} />`, document.getElementById("app"));
