import type { Visitor } from './visitor.ts'

/** About the grant: an answer with its source, a conversation on, and what no source says to a person. */
export async function asks(visitor: Visitor) {
  await visitor.goesTo('Personal Chat')
  await visitor.says('wat is de decentralisatie-uitkering?')
  await visitor.sees('beschikbaar stelt voor 20 gemeenten')
  await visitor.sees('Bron: pagina over de startbijeenkomst')
  await visitor.picture('answer')
  await visitor.says('wat is de hoofdstad van Peru?')
  await visitor.sees('Dat staat niet in mijn bronnen')
  await visitor.picture('not-in-my-sources')
  await visitor.presses('Vraag het een deskundige')
  await visitor.sees('Een mens leest uw vraag')
  await visitor.picture('ask-an-expert')
  await visitor.says('voorwaardenwijzer')
  await visitor.sees('Uw project')
  await visitor.picture('conditions-guide')
}

export async function asksInEnglish(visitor: Visitor) {
  await visitor.says('who speaks at the start meeting?')
  await visitor.sees('Speakers at')
  await visitor.picture('english-answer')
  await visitor.says('what is the capital of Peru?')
  await visitor.sees('That is not in my sources')
  await visitor.picture('english-not-in-my-sources')
}
