import { beforeEach, expect, test } from 'vitest'
import { cardIn, stage } from '../stage.ts'

const start = 'start-2020'

beforeEach(() => stage.clear())

const counted = async () => ({
  registrations: (await stage.db.selectFrom('registration').selectAll().execute()).length,
  needs: (await stage.db.selectFrom('access_need').selectAll().execute()).length,
  links: (await stage.db.selectFrom('calendar_link').selectAll().execute()).length,
  talks: (await stage.db.selectFrom('talk').selectAll().execute()).length,
})

async function nightOf(day: string) {
  stage.clock.now = new Date(`${day}T04:00:00Z`)
  for (const tick of ['signup.forget', 'agenda.forget', 'teams.forget', 'people.forget'])
    await stage.tick(tick)
}

test('what is kept goes when its time has come, and not before', async () => {
  const anna = stage.as('anna')
  await stage.signUp(anna, start, { needs: 'een schrijftolk' })
  expect(cardIn(await anna.say('kalender')).actions[0].type).toBe('Action.OpenUrl')
  expect(await counted()).toEqual({ registrations: 1, needs: 1, links: 1, talks: 1 })

  await nightOf('2020-12-09')
  expect(await counted()).toEqual({ registrations: 1, needs: 1, links: 1, talks: 0 })
  await nightOf('2020-12-11')
  expect(await counted()).toEqual({ registrations: 1, needs: 0, links: 1, talks: 0 })
  await nightOf('2021-03-05')
  expect(await counted()).toEqual({ registrations: 0, needs: 0, links: 0, talks: 0 })
  await nightOf('2021-11-27')
  expect(await stage.db.selectFrom('person').selectAll().execute()).toEqual([])
})
