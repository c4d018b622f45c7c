// One chat on one phone: its bubbles, and the field to write in.
import { html, useEffect, useLayoutEffect, useRef, useState } from "/page/preact.js";
import { act, attach, takeToast } from "/page/told.js";
import { LINK, SIGN, clock, day, initials, rich, short, shown, sign, size, startToken } from "/page/words.js";

const HAND = 1200; // ms after a touch in which scrolling is the visitor's
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// ---------------------------------------------------------------- one chat

function Bubble({ message, phone, bot, press, others, open, edit, following, seen, people }) {
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
      ${seen && html`<${Sight} ...${{ seen, people }} />`}
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

// Who can see this right now; opened, the rule it follows from.
function Sight({ seen, people }) {
  const [open, setOpen] = useState(false);
  const names = seen.who.map((id) => people.find((person) => person.id === id)).filter(Boolean);
  return html`<div class=${`sight ${open ? "open" : ""}`}>
    <button type="button" aria-expanded=${open} onClick=${() => setOpen(!open)}>
      ${sign(SIGN.eye)}<span class="hidden">Can see this: </span>
      ${names.length === 1 && "only "}${names.map((person, n) => html`${n > 0 && " · "}<b class=${person.seat}><bdi>${short(person.name)}</bdi></b>`)}</button>
    ${open && html`<p dir="auto">${seen.why}</p>`}
  </div>`;
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
    return html`<button type="button" class=${look} dir="auto" onClick=${() => navigator.clipboard.writeText(button.target).then(() => takeToast("page", "Copied."))}>${button.text}</button>`;
  }
  if (button.kind === "url" && !startToken(button.target, bot)) {
    return html`<a class=${look} href=${button.target} target="_blank" rel="noopener noreferrer" dir="auto">${button.text}<span class="far" aria-hidden="true">↗</span></a>`;
  }
  return html`<button type="button" class=${look} dir="auto" onClick=${tap}>${button.text}</button>`;
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
    <span><strong dir="auto">${file.name}</strong><small dir="ltr">${size(file.size)} · open</small></span>
  </button>`;
}

function Letter({ letter, phone, bot }) {
  return html`<li class="letter">
    <p class="from">Text message from ${letter.sender}</p>
    <p class="words" dir="auto">${letter.text.replace(LINK, "").trim().replace(/\s*\p{L}+:$/u, "")}</p>
    <button type="button" class="primary" onClick=${() => act({ act: "open", phone: phone.id })}>Open the invitation</button>
  </li>`;
}

export function Log({ phone, bot, chat, press, others, open, edit, following, sees, people }) {
  const box = useRef();
  const stuck = useRef(true); // the newest bubble is to stay in sight
  const hand = useRef(0); // when the visitor last touched this log: what scrolls while the story plays may be the story
  const [away, setAway] = useState(false);
  const messages = [...chat.values()];
  const last = messages.length ? `${messages.at(-1).id}/${messages.length}` : "";
  const bottom = () => box.current?.scrollTo({ top: box.current.scrollHeight, behavior: "auto" });
  useLayoutEffect(() => { if (following) stuck.current = true; }, [following]);
  useLayoutEffect(() => { if (stuck.current) bottom(); });
  useEffect(() => {
    const watch = new ResizeObserver(() => { if (stuck.current) bottom(); });
    watch.observe(box.current);
    watch.observe(box.current.querySelector("ol")); // a tag that is opened makes it longer
    return () => watch.disconnect();
  }, []);
  const touched = () => { hand.current = Date.now(); };
  const moved = () => {
    const gap = box.current.scrollHeight - box.current.scrollTop - box.current.clientHeight;
    if (gap < 60) stuck.current = true;
    else if (!following || Date.now() - hand.current < HAND) stuck.current = false;
    setAway(gap > 240);
  };
  let before = "";
  return html`<div class="chat">
    <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label=${`${phone.name}’s chat`} tabindex="0" ref=${box} onScroll=${moved}
      onWheel=${touched} onTouchMove=${touched} onPointerDown=${touched} onKeyDown=${touched}>
      ${!messages.length && !phone.letter && html`<${Empty} phone=${phone} bot=${bot} />`}
      <ol data-last=${last}>
        ${messages.flatMap((message) => {
          const today = day(message.at);
          const turn = today !== before;
          before = today;
          const bubble = html`<${Bubble} key=${message.id} ...${{ message, phone, bot, press, others, open, edit, following, people, seen: sees?.[message.id] }} />`;
          return turn ? [html`<li class="day" key=${`d${message.id}`}><span>${today}</span></li>`, bubble] : [bubble]; // one flat list: nested, a bubble would lose its open menu and focus when an older one goes
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

// ---------------------------------------------------------------- writing

export function Composer({ phone, bot, typed, editing, edit }) {
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
      ${offered.map((c) => html`<li key=${c.command}><button type="button" onClick=${() => send(`/${c.command}`)}><b dir="ltr">/${c.command}</b> <span dir="auto">${c.description}</span></button></li>`)}
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

export function useTyped(words) {
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
