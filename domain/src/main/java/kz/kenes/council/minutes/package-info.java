/**
 * Minutes of record and extracts from them.
 *
 * <p>Minutes get the next number of the body in the academic year and have versions. A version is drafted with the notes of the
 * meeting, written on, frozen – its papers are made and their hashes kept –, signed by those whom the edition names, and then
 * locked. A correction is a new version, signed anew; the old one stays and is superseded by the last signature.
 *
 * <p>Who signs beside the secretary: the chair, where the edition says so, and if a deputy presided both; otherwise whoever
 * presided.
 *
 * <p>Terms: хаттама / протокол – {@link kz.kenes.council.minutes.Minutes}; тыңдалды / слушали –
 * {@link kz.kenes.council.minutes.MinutesPart#heard()}; сөз сөйлегендер / выступили –
 * {@link kz.kenes.council.minutes.MinutesPart#spoke()}; қол қою / подписание – {@link kz.kenes.council.minutes.Signature}; үзінді
 * көшірме / выписка – {@link kz.kenes.council.minutes.Extract}.
 */
package kz.kenes.council.minutes;
