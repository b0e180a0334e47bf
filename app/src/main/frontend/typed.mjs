// What is typed in a form is kept in the background before anybody presses Save. Without script it is kept when saved.
const PAUSE = 1500 // after the last key
const AGAIN = 10000 // when it could not be kept
const CARRIED = 60000 // what a browser sends on after its page was closed
const NOT_KEPT = new Set(['_once', '_csrf', 'nth', 'go', 'find', 'found', 'next-found'])

export function startTyped(document, window) {
  const form = document.querySelector('form[data-typed]')
  if (form) new Typing(form, document, window).start()
}

class Typing {
  constructor(form, document, window) {
    Object.assign(this, { form, document, window, said: form.querySelector('[data-typed-said]') })
  }

  start() {
    const { form, document, window } = this
    form.elements.tab.value ||= String(Math.random()).slice(2)
    this.kept = this.fields().toString()
    form.addEventListener('input', () => this.soon(PAUSE))
    form.addEventListener('change', () => this.soon(PAUSE / 5))
    form.addEventListener('submit', () => this.stop())
    const away = document.querySelector(`form[action="${form.dataset.typed}/thrown-away"]`)
    if (away) away.addEventListener('submit', () => this.stop())
    window.addEventListener('online', () => this.send())
    window.addEventListener('pagehide', () => this.send(true))
    window.addEventListener('pageshow', () => (this.saving = false))
    document.addEventListener('visibilitychange', () => document.hidden && this.send(true))
  }

  fields() {
    const all = new URLSearchParams(new FormData(this.form))
    NOT_KEPT.forEach((name) => all.delete(name))
    return all
  }

  soon(pause) {
    this.window.clearTimeout(this.timer)
    this.timer = this.window.setTimeout(() => this.send(), pause)
  }

  /** Grows with everything that is sent, so that what comes late never takes the place of what is newer. */
  count() {
    const nth = this.form.elements.nth
    nth.value = Math.max(Date.now(), Number(nth.value) + 1)
    return nth.value
  }

  /** What is being saved or thrown away need not be kept. */
  stop() {
    this.saving = true
    this.count()
    this.window.clearTimeout(this.timer)
  }

  tell(words) {
    if (this.said.textContent !== words) this.said.textContent = words
  }

  async send(leaving = false) {
    this.window.clearTimeout(this.timer)
    const fields = this.fields()
    const typed = fields.toString()
    if (this.saving || typed === this.kept || (this.sending && !leaving)) return
    fields.set('_csrf', this.form.elements._csrf.value)
    fields.set('nth', this.count())
    this.sending = true
    try {
      const answer = await this.window.fetch(this.form.dataset.typed, {
        method: 'POST',
        body: fields,
        redirect: 'manual',
        keepalive: leaving && typed.length < CARRIED
      })
      await this.heard(answer, typed)
    } catch {
      this.tell('Not kept: the connection is gone; it will be tried again')
      this.soon(AGAIN)
    } finally {
      this.sending = false
    }
    // what was typed while the answer was awaited
    if (typed === this.kept && this.fields().toString() !== typed) this.soon(PAUSE)
  }

  async heard(answer, typed) {
    if (answer.ok || answer.status === 422) {
      this.kept = typed
      this.asked = false
      this.tell((await answer.json()).said)
    } else if (answer.status === 403 || answer.type === 'opaqueredirect') {
      await this.askAgain()
    } else if (answer.status === 404) {
      this.tell('Not kept: this question is not asked any more. Copy what you typed')
    } else {
      this.tell('Not kept: Muster is too busy; it will be tried again')
      this.soon(AGAIN)
    }
  }

  /** The hidden field is too old, or nobody is signed in: the page itself tells which. */
  async askAgain() {
    const answer = await this.window.fetch(this.window.location.href)
    const page = new this.window.DOMParser().parseFromString(await answer.text(), 'text/html')
    const form = page.querySelector('form[data-typed]')
    const mine = this.form.dataset.account
    if (answer.redirected) {
      this.tell('Not kept: you are signed out. Sign in in another tab, then it goes on')
    } else if (form && form.dataset.account !== mine) {
      this.tell(`Not kept: somebody else is signed in here now. Sign in as ${mine} in another tab, then it goes on`)
    } else if (!form || this.asked) {
      this.tell('Not kept: your post does not let you answer here now. Copy what you typed')
      return
    } else {
      this.asked = true
      for (const field of this.document.querySelectorAll('input[name=_csrf]')) {
        field.value = form.elements._csrf.value
      }
      this.soon(0)
      return
    }
    this.soon(AGAIN)
  }
}
