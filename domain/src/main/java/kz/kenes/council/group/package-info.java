/**
 * Working groups of the republican council and of the associations by direction (CNL-27, CNL-28).
 *
 * <p>A group studies a topic for a term: its leader gives tasks, the members do them, and the leader reports to the body that formed
 * it. The report is put on an agenda of that body; then the group is completed, or goes on with remarks and a new term. A group is
 * also a body of its own, so that it meets by the same pages, with more than half of its members as quorum.
 *
 * <p>Terms: жұмыс тобы / рабочая группа – {@link kz.kenes.council.group.WorkingGroup}; топ жетекшісі / руководитель группы –
 * {@link kz.kenes.council.group.WorkingGroup#leaderOn}; тапсырма / задание – {@link kz.kenes.council.group.GroupTask}.
 */
package kz.kenes.council.group;
