package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.MARK_OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import kz.kenes.shared.Clause;

/** What the employee thinks of the course: four marks from 1 to 5. */
@Embeddable
public class CourseMarks implements Serializable {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    @Column(name = "mark_content")
    private Integer content;

    @Column(name = "mark_teaching")
    private Integer teaching;

    @Column(name = "mark_usefulness")
    private Integer usefulness;

    @Column(name = "mark_organisation")
    private Integer organisation;

    protected CourseMarks() {}

    @Clause("TRN-27")
    public CourseMarks(Integer content, Integer teaching, Integer usefulness, Integer organisation) {
        this.content = mark(content);
        this.teaching = mark(teaching);
        this.usefulness = mark(usefulness);
        this.organisation = mark(organisation);
    }

    static Integer mark(Integer value) {
        require(value != null && value >= LOWEST && value <= HIGHEST, MARK_OUT_OF_RANGE, LOWEST, HIGHEST);
        return value;
    }

    public int content() {
        return content;
    }

    public int teaching() {
        return teaching;
    }

    public int usefulness() {
        return usefulness;
    }

    public int organisation() {
        return organisation;
    }

    /** In tenths: 43 is 4.3. */
    public int averageInTenths() {
        return Math.round((content + teaching + usefulness + organisation) * 10 / 4f);
    }
}
