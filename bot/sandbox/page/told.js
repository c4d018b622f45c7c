// What the server told (/events), and what a visitor asks of it (/do). Decides nothing itself.

const LOOK = 250; // ms between something that changed and the next look at who can see it
const HOLD = 420; // ms for which a pressed button stays visible while the story plays


export const told = { scene: null, chats: new Map(), fresh: new Set(), presses: new Map(), toasts: new Map(), online: true, sees: null };
const holds = new Map(); // phone -> events that wait until the pressed button has been seen
let redraw = () => {};
export const draw = () => redraw();
export const onNews = (then) => { redraw = then; };

export function listen() {
  const events = new EventSource("/events");
  const on = (name, handle) => events.addEventListener(name, (e) => handle(JSON.parse(e.data)));
  on("hello", () => Object.assign(told, { chats: new Map(), online: true }));
  on("clear", () => { told.chats = new Map(); told.fresh.clear(); holds.clear(); draw(); });
  on("scene", (scene) => { told.scene = scene; lookAgain(); draw(); });
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
  lookAgain();
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

export function takeToast(phone, text) {
  told.toasts.set(phone, text);
  draw();
  setTimeout(() => { if (told.toasts.get(phone) === text) { told.toasts.delete(phone); draw(); } }, 3500);
}

// Who can see what, as the server says at this moment: asked anew whenever something has changed, while it is shown.
let looking = 0;
let planned = 0;

export function showSight(on) {
  told.sees = on ? {} : null;
  if (on) look(); else draw();
}

function lookAgain() {
  if (!told.sees || planned) return;
  planned = setTimeout(() => { planned = 0; look(); }, LOOK);
}

async function look() {
  const mine = ++looking;
  const answer = await fetch("/sees").catch(() => null);
  const sees = answer?.ok ? await answer.json().catch(() => null) : null;
  if (mine === looking && told.sees && sees) { told.sees = sees; draw(); }
}

export async function act(wish) {
  const answer = await fetch("/do", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish),
  }).catch(() => null);
  if (answer?.ok) return true;
  const problem = answer?.status === 409 ? (await answer.json()).problem : "The sandbox does not answer. Is it still running?";
  takeToast("page", sentence(problem));
  return false;
}

export async function attach(phone, file) {
  const about = new URLSearchParams({ phone, name: file.name, mime: file.type });
  const answer = await fetch(`/do/file?${about}`, { method: "POST", headers: { "X-Sandbox": "1" }, body: file }).catch(() => null);
  if (!answer?.ok) takeToast("page", "The file could not be sent.");
}

const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1) + (/[.?]$/.test(words) ? "" : ".");
