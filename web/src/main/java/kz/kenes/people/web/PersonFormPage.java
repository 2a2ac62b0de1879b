package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.api.DescribePerson;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonView;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;

/** Registers a person, or changes what is known about one. */
@Named
@ViewScoped
public class PersonFormPage implements Serializable {

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private long version;
    private Long id;
    private String surname;
    private String givenName;
    private String patronymic;
    private String email;
    private String phone;
    private Language language = Language.KK;
    private AcademicDegree degree;
    private AcademicTitle academicTitle;

    public void load() {
        if (id != null && surname == null) {
            PersonView person = people.get(id);
            version = person.version();
            surname = person.surname();
            givenName = person.givenName();
            patronymic = person.patronymic();
            email = person.email();
            phone = person.phone();
            language = person.language();
            degree = person.degree();
            academicTitle = person.title();
        }
    }

    public String save() {
        DescribePerson command =
                new DescribePerson(surname, givenName, patronymic, email, phone, language, degree, academicTitle);
        if (id == null) {
            long registered = people.register(command);
            screen.done("person.registered");
            return screen.to("/people/person", registered);
        }
        people.change(id, version, command);
        screen.done("person.changed");
        return screen.to("/people/person", id);
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public AcademicDegree[] getDegrees() {
        return AcademicDegree.values();
    }

    public AcademicTitle[] getAcademicTitles() {
        return AcademicTitle.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public AcademicDegree getDegree() {
        return degree;
    }

    public void setDegree(AcademicDegree degree) {
        this.degree = degree;
    }

    public AcademicTitle getAcademicTitle() {
        return academicTitle;
    }

    public void setAcademicTitle(AcademicTitle academicTitle) {
        this.academicTitle = academicTitle;
    }
}
