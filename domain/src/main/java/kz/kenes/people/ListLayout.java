package kz.kenes.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.shared.DomainEntity;

/** How the owner of an account has arranged one list of the pages; kept from visit to visit. */
@Entity
@Table(name = "list_layout")
public class ListLayout extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "list_name")
    private String list;

    @Column(name = "changed_columns")
    private String changedColumns;

    @Column(name = "sort_order")
    private String sort;

    protected ListLayout() {}

    /** @param list address of the page on which the list stands */
    public ListLayout(Account account, String list) {
        this.account = account;
        this.list = list;
    }

    /**
     * Takes over what the owner sees now.
     *
     * @param columns places, from 0 and with commas between, of the columns that are shown or hidden otherwise than at first; null for none
     * @param sortedBy name of the sort, with a minus before it when it falls; null for the order of the list itself
     */
    public void arrange(String columns, String sortedBy) {
        this.changedColumns = columns;
        this.sort = sortedBy;
    }

    public String list() {
        return list;
    }

    public String changedColumns() {
        return changedColumns;
    }

    public String sort() {
        return sort;
    }
}
