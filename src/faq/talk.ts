import { tokens } from '../words/words.ts'

export type SmallTalk = 'hello' | 'yes' | 'thanks' | 'bye' | 'how' | 'robot' | 'sorry'

const said: Record<SmallTalk, string> = {
  hello:
    'hoi|hallo|hey|hi|hee|dag|hello|goedemorgen|goedemiddag|goedenavond|goeiemorgen|good morning|good afternoon|hoi hoi|hallo daar|hi there|yo|moin',
  yes: 'ja|jawel|ja hoor|ja graag|yes|yes please|yep',
  thanks:
    'bedankt|dank je|dank u|dankjewel|dankuwel|dank je wel|dank u wel|thanks|thank you|thx|top|super|fijn|mooi|prima|oke|ok|great|perfect|helder|duidelijk|top bedankt|super bedankt|bedankt voor de hulp|merci',
  bye: 'doei|tot ziens|bye|goodbye|fijn weekend|fijne dag|prettig weekend|prettige dag|tot later|houdoe|see you|bedankt en fijn weekend|bedankt en tot ziens|have a nice day|nice weekend|goed weekend',
  how: 'hoe gaat het|hoe gaat het met je|hoe gaat het met u|hoe is het|alles goed|how are you|how are you doing|hoe gaat ie',
  robot:
    'ben je een robot|bent u een robot|ben je een mens|wie ben je|wie ben je eigenlijk|wie ben jij|wie ben jij eigenlijk|wat ben jij|wie bent u|wat ben je|are you a robot|are you human|who are you|what are you|ben je echt|ben jij een mens|ben jij een robot|is dit een bot|spreek ik met een mens',
  sorry: 'sorry|laat maar|niets|niks|nee|nee bedankt|never mind|lol|haha|test|testen',
}
const phrases = new Map(
  Object.entries(said).flatMap(([kind, all]) =>
    all.split('|').map((one) => [one, kind as SmallTalk] as const),
  ),
)

/** Said just so, give or take a name of the bot; anything more is a question. */
export const smallTalk = (text: string): SmallTalk | null =>
  phrases.get(
    tokens(text)
      .filter((word) => word !== 'bijeen' && word !== 'bot')
      .join(' '),
  ) ?? null
