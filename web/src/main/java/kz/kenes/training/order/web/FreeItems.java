package kz.kenes.training.order.web;

import java.util.Map;
import kz.kenes.shared.api.ListQuery;

/** The approved trainings that are ahead and stand in no order, the earliest first. */
final class FreeItems {

    private static final int MOST = 200;

    private FreeItems() {}

    static ListQuery query() {
        return new ListQuery(0, MOST, null, true, null, Map.of("ordered", "false", "ahead", "true"));
    }
}
