package kz.kenes.training.effect.web;

import java.io.Serializable;

/** The four marks for a course as somebody chooses them. */
public class MarksDraft implements Serializable {

    private static final Integer[] CHOICES = {5, 4, 3, 2, 1};

    private Integer content;
    private Integer teaching;
    private Integer usefulness;
    private Integer organisation;

    public Integer[] getChoices() {
        return CHOICES.clone();
    }

    public Integer getContent() {
        return content;
    }

    public void setContent(Integer content) {
        this.content = content;
    }

    public Integer getTeaching() {
        return teaching;
    }

    public void setTeaching(Integer teaching) {
        this.teaching = teaching;
    }

    public Integer getUsefulness() {
        return usefulness;
    }

    public void setUsefulness(Integer usefulness) {
        this.usefulness = usefulness;
    }

    public Integer getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Integer organisation) {
        this.organisation = organisation;
    }
}
