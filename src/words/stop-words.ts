const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that carry the sentence and not its subject; greetings and courtesies are among them. */
const stop = list(`
  de het een en of van in op te ten ter met voor bij door om naar tot dan dat die dit deze er daar hier is zijn was
  waren wordt worden werd ben bent ik je jij jou jouw u uw we wij ons ze zij zich mij me mag kan kun kunt kunnen moet
  moeten zal zou zullen heb hebt heeft hebben had ook nog al wel maar als eens even graag aub svp ja nee toch zo s t n
  toon tonen geef bekijk bekijken show allemaal helaas misschien hoor gewoon eigenlijk precies iets wil wilt willen wou ga gaat gaan doe doen eventueel vertel vertellen laat zien
  alsjeblieft alstublieft hoi hallo hey hee hi hello goedemorgen goedemiddag goedenavond dag beste please pls thanks
  opnieuw alsnog geachte heer mevrouw groet groeten vriendelijke
  thank bedankt dank oke ok okay prima bijeen bot staan staat
  the a an to at are be am do does did i you your it its this that these those for and or with by from can could would
  will there im id ill is we us me want like lets let s just also so of on in`)

/** Words that tell commands apart but seldom are one. */
const weak =
  list(`mijn onze my our wat welke hoe what which how whats nu now aan af uit over about up alle all
 `)

const strict = list(`niet geen nooit niks not no never dont cant cannot wont zonder
  wanneer waar waarom hoeveel wie when where why who hoelaat`)

export const isStop = (word: string): boolean => stop.has(word)

/** Without these a sentence means something else: left over, they count four times. */
export const isStrict = (word: string): boolean => strict.has(word)

/** How much a word says, before it is known how rare it is. */
export const weightOf = (word: string): number =>
  stop.has(word) ? 0.1 : weak.has(word) || strict.has(word) ? 0.5 : 1
