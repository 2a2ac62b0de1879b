package kz.kenes.council.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.council.inquiry.api.InquiryRow;

/** Requests that the reader has to answer or to judge: their part of My desk. */
@Named
@RequestScoped
public class InquiryDesk {

    @EJB
    private Inquiries inquiries;

    private List<InquiryRow> entries;

    @PostConstruct
    void read() {
        entries = inquiries.desk();
    }

    public List<InquiryRow> getEntries() {
        return entries;
    }
}
