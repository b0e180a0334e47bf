import {
  Button,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  Radios,
  SkipLink
} from 'govuk-frontend'
import { startAgain } from './again.mjs'
import { startKeys } from './keys.mjs'
import { startPrint } from './print.mjs'
import { startPasskeys } from './passkeys.mjs'
import { startSwitches } from './switches.mjs'
import { startTiles } from './tiles.mjs'
import { startTyped } from './typed.mjs'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink]) {
  createAll(component)
}
startSwitches(document)
startTiles(document)
startKeys(document)
startPrint(document, window)
startPasskeys(document)
startAgain(document, window)
startTyped(document, window)
