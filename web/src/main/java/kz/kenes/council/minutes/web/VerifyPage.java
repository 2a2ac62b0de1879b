package kz.kenes.council.minutes.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.kenes.council.minutes.api.ExtractVerification;
import kz.kenes.council.minutes.api.Extracts;

/** The page behind the QR code of an extract; open to everybody. */
@Named
@RequestScoped
public class VerifyPage {

    @EJB
    private Extracts extracts;

    private String code;
    private ExtractVerification extract;

    public void load() {
        extract = extracts.verify(code);
    }

    public ExtractVerification getExtract() {
        return extract;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
