package kz.kenes.journeys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.people.api.AppointHead;
import kz.kenes.people.api.AssignPost;
import kz.kenes.people.api.CreatePost;
import kz.kenes.people.api.Employ;
import kz.kenes.people.api.People;
import kz.kenes.people.api.Positions;
import kz.kenes.people.api.Posts;
import kz.kenes.people.api.SetUpUnit;
import kz.kenes.people.api.Units;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.testing.Kenes;
import kz.kenes.training.api.Consolidation;
import kz.kenes.training.api.OpenYear;

/** A university of its own with everybody through whose hands the training of a year goes: one institute, one chair, the HR service. */
final class TeachingUniversity {

    private static final LocalDate SINCE = RemoteCouncil.today().minusYears(1);
    private static final String GROUND = "№ 2 бұйрық";

    final RemoteCouncil council;
    final Member head;
    final Member teacher;
    final Member colleague;
    final Member director;
    final Member hr;
    final Member finance;
    final Member apparatus;
    final long institute;
    final long chair;

    TeachingUniversity(Kenes kenes) {
        council = new RemoteCouncil(kenes, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 3);
        director = employee();
        head = employee();
        teacher = employee();
        colleague = employee();
        finance = employee();
        apparatus = employee();
        hr = council.person(Set.of(Role.HR, Role.EMPLOYEE));
        institute = unit(null, UnitKind.INSTITUTE, "Институт", director);
        chair = unit(institute, UnitKind.CHAIR, "Кафедра", head);
        unit(null, UnitKind.SERVICE, "HR қызметі", hr);
        teaches(teacher);
        teaches(colleague);
        holds(PostDuty.FINANCE_HEAD, finance);
        holds(PostDuty.APPARATUS_HEAD, apparatus);
    }

    void opens(int year) {
        hr.api(Consolidation.class).open(new OpenYear(year, new BigDecimal("500000"), GROUND));
    }

    private Member employee() {
        return council.person(Set.of(Role.EMPLOYEE));
    }

    private long unit(Long above, UnitKind kind, String name, Member leader) {
        Units units = council.administrator.api(Units.class);
        long unit = units.setUp(new SetUpUnit(
                council.institution, above, kind, RemoteCouncil.said(name + " – " + council.name), SINCE));
        employ(leader, unit, StaffCategory.ADMINISTRATIVE, PositionGroup.ADMINISTRATIVE_AND_SUPPORT_STAFF);
        units.appointHead(new AppointHead(unit, units.get(unit).version(), leader.id(), SINCE, GROUND));
        return unit;
    }

    private void teaches(Member person) {
        employ(person, chair, StaffCategory.TEACHING, PositionGroup.TEACHING_STAFF);
    }

    private void employ(Member person, long unit, StaffCategory category, PositionGroup group) {
        long position = council.administrator.api(Positions.class).catalogue().stream()
                .filter(row -> row.group() == group)
                .findFirst()
                .orElseThrow()
                .id();
        council.administrator
                .api(People.class)
                .employ(new Employ(person.id(), council.institution, unit, category, position, null, SINCE, null));
    }

    private void holds(PostDuty duty, Member holder) {
        Posts posts = council.administrator.api(Posts.class);
        long post = posts.create(new CreatePost(council.institution, null, RemoteCouncil.said(duty.name())));
        posts.entrust(post, posts.get(post).version(), duty);
        posts.assign(new AssignPost(post, posts.get(post).version(), holder.id(), SINCE, GROUND));
    }
}
