/**
 * An open meeting as it goes on: which item is under consideration, who has the floor, what is asked and proposed from the seats.
 *
 * <p>Glossary: сөз кезегі / список выступающих – {@link kz.kenes.council.meeting.live.SpeakersList}; сөз – {@link
 * kz.kenes.council.meeting.live.Speech}; қаралып жатқан мәселе / рассматриваемый вопрос – {@link
 * kz.kenes.council.meeting.live.Floor#item()}.
 */
package kz.kenes.council.meeting.live;
