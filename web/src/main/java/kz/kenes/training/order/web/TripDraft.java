package kz.kenes.training.order.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.TripEntry;

/** Place and days of a trip as they are typed. */
public class TripDraft implements Serializable {

    /** Beside which input the reason of a refusal stands. */
    private static final Map<String, String> FIELDS = Map.of(
            "training.order.PLACE_REQUIRED", "placeKk",
            "training.order.DAYS_OUT_OF_ORDER", "returnsOn",
            "training.order.DAYS_NOT_COVERED", "returnsOn",
            "training.order.AFTER_DEPARTURE", "departsOn");

    private String placeKk;
    private String placeRu;
    private LocalDate departsOn;
    private LocalDate returnsOn;
    private String issuedIn;
    private String ground;

    void take(OrderView order) {
        placeKk = order.place().kk();
        placeRu = order.place().ru();
        departsOn = order.departsOn();
        returnsOn = order.returnsOn();
        issuedIn = order.issuedIn();
        ground = order.ground();
    }

    /** The days reach over these, too. */
    void cover(LocalDate first, LocalDate last) {
        departsOn = departsOn == null || first.isBefore(departsOn) ? first : departsOn;
        returnsOn = returnsOn == null || last.isAfter(returnsOn) ? last : returnsOn;
    }

    TripEntry entry() {
        return new TripEntry(placeKk, placeRu, departsOn, returnsOn, issuedIn, ground);
    }

    /** Says beside the input what is wrong with it; a refusal of something else goes on. */
    static void explain(KenesException refused, Screen screen) {
        String field = FIELDS.get(refused.key());
        if (field == null) {
            throw refused;
        }
        screen.wrong(field, refused);
    }

    public String getPlaceKk() {
        return placeKk;
    }

    public void setPlaceKk(String placeKk) {
        this.placeKk = placeKk;
    }

    public String getPlaceRu() {
        return placeRu;
    }

    public void setPlaceRu(String placeRu) {
        this.placeRu = placeRu;
    }

    public LocalDate getDepartsOn() {
        return departsOn;
    }

    public void setDepartsOn(LocalDate departsOn) {
        this.departsOn = departsOn;
    }

    public LocalDate getReturnsOn() {
        return returnsOn;
    }

    public void setReturnsOn(LocalDate returnsOn) {
        this.returnsOn = returnsOn;
    }

    public String getIssuedIn() {
        return issuedIn;
    }

    public void setIssuedIn(String issuedIn) {
        this.issuedIn = issuedIn;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
