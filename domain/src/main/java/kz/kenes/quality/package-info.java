/**
 * Quality: what was not reached and how it is mended, what may go wrong, how teaching and training are controlled.
 *
 * <p>A nonconformity is entered in the journal with the cause of the delay: by the head of the unit, by the quality office, by the
 * representative of the management who demands its removal, or by itself when a training is marked as not done. If need be a
 * meeting analyses the causes. Corrective actions are set, each with a responsible person and a term; when all are done, somebody
 * who did none of them looks again. Only a positive recheck closes it; a negative one opens it anew.
 *
 * <p>The internal audits of a year stand in a programme: the quality office proposes them, the representative of the management
 * approves them, their auditors hold them and enter what was found.
 *
 * <p>Terms: сәйкессіздік / несоответствие – {@link kz.kenes.quality.Nonconformity}; сәйкессіздіктер журналы / журнал несоответствий;
 * түзету әрекеті / корректирующее действие – {@link kz.kenes.quality.CorrectiveAction}; қайта тексеру / повторная проверка – {@link
 * kz.kenes.quality.Recheck}; ішкі аудит бағдарламасы / программа внутренних аудитов – {@link
 * kz.kenes.quality.AuditProgramme}; басшылық өкілі / представитель руководства – {@link
 * kz.kenes.people.vocabulary.PostDuty#MANAGEMENT_REPRESENTATIVE}.
 */
package kz.kenes.quality;
