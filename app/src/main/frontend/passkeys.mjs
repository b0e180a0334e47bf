const SAID = {
  NotAllowedError: 'The device gave no passkey, or not in time. Try again',
  InvalidStateError: 'This device holds a passkey for you already',
  SecurityError: 'Passkeys do not work at this address. Ask your administrator for the right one'
}

/** Forms that make or use a passkey: ask us, then the device, then send what the device answered. */
export function startPasskeys(root) {
  for (const form of root.querySelectorAll('form[data-passkey]')) {
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue
    form.querySelector('[data-without]').hidden = true
    form.querySelector('button').hidden = false
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      const message = form.querySelector('[role=alert]')
      message.hidden = true
      try {
        const made = await answer(form)
        form.elements.credential.value = JSON.stringify(made.toJSON())
        form.submit()
      } catch (failure) {
        message.textContent = SAID[failure.name] ?? failure.message
        message.hidden = false
      }
    })
  }
}

async function answer(form) {
  const response = await fetch(form.dataset.options, {
    method: 'POST',
    body: new URLSearchParams({ _csrf: form.elements._csrf.value })
  })
  if (response.status === 422) throw new Error((await response.json()).error)
  if (!response.ok) throw new Error('This page is too old. Open it again')
  const asked = await response.json()
  return form.dataset.passkey === 'make'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) })
}
