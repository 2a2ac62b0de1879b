/**
 * Proposals for the agendas of the bodies and the way they go from body to body.
 *
 * <p>Life of a proposal: drafted → sent to a body → received by its secretary → included into an agenda → considered, with the
 * votes and decisions of the meeting; or declined with a reason, referred to another body, or withdrawn before the inclusion.
 * Every body on its way is a {@link kz.kenes.council.proposal.Station}; together the stations are the one visible route.
 *
 * <p>Terms: ұсыныс / предложение – {@link kz.kenes.council.proposal.Proposal}; ұсынысты жолдау / направление – {@link
 * kz.kenes.council.proposal.Proposal#refer}; күн тәртібіне енгізу / включение в повестку – {@link
 * kz.kenes.council.proposal.Proposal#include}; қабылдамау / отклонение – {@link kz.kenes.council.proposal.Proposal#decline}.
 */
package kz.kenes.council.proposal;
