package kz.kenes.council.group.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.council.group.api.FormGroup;
import kz.kenes.council.group.api.FormingBody;
import kz.kenes.council.group.api.GroupMember;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.RecomposeGroup;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** Forming a working group, or changing who works in it. */
@Named
@ViewScoped
public class GroupFormPage implements Serializable {

    @EJB
    private WorkingGroups groups;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private List<FormingBody> bodies = List.of();
    private Long id;
    private long version;
    private Long bodyId;
    private String topicKk;
    private String topicRu;
    private String ground;
    private LocalDate due;
    private PersonChoice leader;
    private PersonChoice secretary;
    private List<PersonChoice> members = new ArrayList<>();

    public void load() {
        if (id != null) {
            take(groups.get(id));
        } else {
            bodies = groups.forming();
            if (bodyId == null && bodies.size() == 1) {
                bodyId = bodies.get(0).id();
            }
        }
    }

    private void take(GroupView group) {
        version = group.version();
        topicKk = group.topic().kk();
        for (GroupMember member : group.members()) {
            PersonChoice choice = new PersonChoice(member.personId(), member.name(), null);
            if (member.role() == SeatRole.CHAIR) {
                leader = choice;
            } else if (member.role() == SeatRole.SECRETARY) {
                secretary = choice;
            } else {
                members.add(choice);
            }
        }
    }

    public String save() {
        List<Long> ids = members.stream().map(PersonChoice::id).collect(Collectors.toCollection(ArrayList::new));
        if (id == null) {
            id = groups.form(new FormGroup(
                    bodyId, new Localized(topicKk, topicRu, null), ground, due, leader.id(), secretary.id(), ids));
            screen.done("group.formed");
        } else {
            groups.recompose(new RecomposeGroup(id, version, leader.id(), secretary.id(), ids));
            screen.done("group.recomposed");
        }
        return screen.to("/council/group", id);
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public List<FormingBody> getBodies() {
        return bodies;
    }

    /** A group is founded by a body that the reader chairs or keeps; whoever leads one may compose it anew. */
    public boolean isMayForm() {
        return id != null || !bodies.isEmpty();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public String getTopicKk() {
        return topicKk;
    }

    public void setTopicKk(String topicKk) {
        this.topicKk = topicKk;
    }

    public String getTopicRu() {
        return topicRu;
    }

    public void setTopicRu(String topicRu) {
        this.topicRu = topicRu;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public PersonChoice getLeader() {
        return leader;
    }

    public void setLeader(PersonChoice leader) {
        this.leader = leader;
    }

    public PersonChoice getSecretary() {
        return secretary;
    }

    public void setSecretary(PersonChoice secretary) {
        this.secretary = secretary;
    }

    public List<PersonChoice> getMembers() {
        return members;
    }

    public void setMembers(List<PersonChoice> members) {
        this.members = members == null ? new ArrayList<>() : members;
    }
}
