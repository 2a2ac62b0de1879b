/**
 * The one mechanism by which plans, reports, compositions, agendas and other papers are agreed and approved.
 *
 * <p>A route is data: editions dated by their first day, each with steps in their order – who does what, by which clause, within
 * how many days. A submission starts an approval of one version of one subject by the edition in force that day. The approval
 * travels from step to step: none is skipped, and nobody decides on an own proposal. It ends approved by the last step, returned
 * with remarks – then the subject comes again as a new version, whose difference is shown –, or withdrawn by its author.
 *
 * <p>Features that own a subject say what they submit and observe how it ends; they stand higher and are never called. Actors
 * that this feature does not know, such as the chair of a body, are named by the features that know them.
 *
 * <p>Terms: бекіту бағыты / маршрут согласования – {@link kz.kenes.approval.Route}; басылым / редакция –
 * {@link kz.kenes.approval.RouteEdition}; қадам / шаг – {@link kz.kenes.approval.RouteStep} and
 * {@link kz.kenes.approval.ApprovalStep}; келісу / согласование, бекіту / утверждение, қол қою / подписание, қорытынды беру /
 * заключение – {@link kz.kenes.approval.vocabulary.StepVerb}; ескертулермен қайтару / возврат с замечаниями –
 * {@link kz.kenes.approval.Approval#giveBack}; алмастырушы / замещающий – {@link kz.kenes.approval.Substitution}.
 */
package kz.kenes.approval;
