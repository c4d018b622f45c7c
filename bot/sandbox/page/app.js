// The page with three phones. Shows what the server tells and asks it to act; decides nothing itself.
import { html, render, useEffect, useRef, useState } from "/page/preact.js";
import { Composer, Log, useTyped } from "/page/chat.js";
import { act, draw, listen, onNews, showSight, told } from "/page/told.js";
import { SIGN, clock, direction, initials, short, shown, sign } from "/page/words.js";

const ROLE = { left: "one side", mediator: "mediator", right: "the other side" };
const narrow = matchMedia("(max-width: 959px)");

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
      <div class="name"><h2 dir="auto">${phone.name}</h2><p>${ROLE[phone.seat]}</p></div>
      <label class="language"><span class="hidden">Language of ${phone.name}’s phone</span>
        <select value=${phone.language} disabled=${story.stage === "playing"} onChange=${(e) => act({ act: "language", phone: phone.id, code: e.target.value })}>
          ${scene.languages.map((l) => html`<option key=${l.code} value=${l.code} selected=${l.code === phone.language}>${l.name}</option>`)}
        </select></label>
    </div>
    <div class="phone" lang=${phone.language} dir=${direction(phone.language)}>
      <div class="bar"><span class="mark" aria-hidden="true"></span><p><strong>${bot.name}</strong><small dir="ltr">${phone.typing ? "writing …" : "bot"}</small></p><time aria-hidden="true">${clock(scene.now)}</time></div>
      <${Log} ...${{ phone, bot, chat, press, others, open, edit, following: story.stage === "playing", sees: told.sees?.[phone.id], people: scene.phones }} />
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
      <button type="button" class="look" aria-pressed=${told.sees !== null} onClick=${() => showSight(told.sees === null)}>${sign(SIGN.eye, html`<span>Who can see this</span>`)}</button>
    </div>
    ${playing && story.chapters > 0 && html`<div class="progress" aria-hidden="true">${Array.from({ length: story.chapters }, (_, n) => html`<i class=${n < story.chapter ? "done" : ""}></i>`)}</div>`}
  </header>`;
}

/* the second story; on a narrow screen it is offered when the first is over, elsewhere beside it too */
function second(when) {
  return html`<button type="button" class=${`second ${when}`} onClick=${() => act({ act: "play", story: "stuck" })}>Second story: a session gets stuck</button>`;
}

function lead(story, left, mediator, right) {
  switch (story.stage) {
    case "playing":
      return html`<p class="chapter"><span>${story.chapter} of ${story.chapters}</span> <bdi>${story.title}</bdi></p>`;
    case "finished":
      return html`<p>That was the story. Pick up any phone and go on from here, or start again. ${second("after")}</p>`;
    case "stopped":
      return html`<p>Stopped. Everything is as the story left it: pick up any phone and go on.</p>`;
    case "stuck":
      return html`<p>The story stopped here: ${story.problem}. The phones still work.</p>`;
    default:
      return html`<p>${short(left.name)} and ${short(right.name)} are in a dispute; ${mediator.name} mediates. Each talks to the bot alone. <b>Press play, or pick up a phone.</b> ${second("before")}</p>`;
  }
}

function Tabs({ scene, selected, select, follow, levers }) {
  const keys = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (selected + step + 3) % 3;
    select(next);
    document.getElementById(`tab-${scene.phones[next].seat}`)?.focus();
  };
  return html`<div class="shelf"><div class="tabs" role="tablist" aria-label="Phones" onKeyDown=${keys}>
    ${scene.phones.map((phone, n) => html`<button type="button" role="tab" key=${phone.seat} id=${`tab-${phone.seat}`} class=${phone.seat}
      aria-selected=${n === selected} aria-controls=${`seat-${phone.seat}`} tabindex=${n === selected ? 0 : -1} onClick=${() => select(n)}>
      ${phone.name}${n !== selected && (told.fresh.has(phone.id) || phone.letter) && html`<i class="dot"><span class="hidden">, something new</span></i>`}</button>`)}
  </div>
  <button type="button" class="round fold" aria-label="Story, clock and languages" aria-expanded=${levers.open} onClick=${levers.turn}>${sign(levers.open ? SIGN.close : SIGN.clock)}</button></div>
  ${follow && html`<button type="button" class="follow" onClick=${follow}>Follow the story</button>`}`;
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
  const [byHand, setByHand] = useState(false); // the visitor picked a phone while the story plays: it stays until the next chapter
  const [file, open] = useState(null);
  const [unfolded, unfold] = useState(null); // null: until there is something on the phone looked at; only on a low screen
  const { scene } = told;
  const acting = scene?.story.acting;
  const showing = scene?.story.showing;
  const playing = scene?.story.stage === "playing";

  useEffect(() => {
    let planned = false;
    onNews(() => { if (!planned) { planned = true; requestAnimationFrame(() => { planned = false; turn((n) => n + 1); }); } });
    narrow.addEventListener("change", draw);
    listen();
  }, []);
  useEffect(() => { setByHand(false); }, [playing, scene?.story.chapter]);
  useEffect(() => {
    const at = scene?.phones.findIndex((phone) => phone.id === acting);
    if (acting && at >= 0 && !byHand) setSelected(at);
  }, [acting, byHand]);
  const select = (n) => { setSelected(n); setByHand(playing); };
  useEffect(() => {
    if (!showing || scene.story.stage !== "playing") return;
    for (const chat of told.chats.values()) for (const m of chat.values()) if (m.file?.id === showing) open(m.file);
  }, [showing]);

  if (!scene) return html`<main class="loading"><h1>Parley sandbox</h1><p>Setting up three phones …</p></main>`;
  const phone = scene.phones[selected];
  const unfoldedNow = unfolded ?? !(told.chats.get(phone.id)?.size || phone.letter);
  const levers = { open: unfoldedNow, turn: () => unfold(!unfoldedNow) };
  document.getElementById("app").classList.toggle("folded", !unfoldedNow);
  if (narrow.matches) told.fresh.delete(phone.id);
  const toast = told.online ? told.toasts.get("page") : "The sandbox does not answer. It will be back here as soon as it runs again.";
  return html`
    <${Top} scene=${scene} />
    ${narrow.matches && html`<nav aria-label="Phones"><${Tabs} ...${{ scene, selected, select, levers, follow: playing && byHand && (() => setByHand(false)) }} /></nav>`}
    <main class="stage">
      ${scene.phones.map((each, n) => html`<${Seat} key=${each.seat} phone=${each} scene=${scene} chat=${told.chats.get(each.id) || new Map()} open=${open} selected=${n === selected} />`)}
    </main>
    <${Clock} scene=${scene} />
    <p class=${`toast page ${toast ? "" : "gone"}`} role="status">${toast || ""}</p>
    <${Pane} file=${file} close=${() => open(null)} />`;
}

render(html`<${App} />`, document.getElementById("app"));
