"use strict";
/* What the widgets of PrimeFaces leave unsaid to a screen reader. Works again after each change of the page. */
(() => {
    /* writes only what differs: an attribute that is written again is a change of the page again */
    const say = (element, name, value) => {
        if (element.getAttribute(name) !== value) {
            element.setAttribute(name, value);
        }
    };

    /* the box of chosen persons is called a list box with options, but is a plain list with an input in it */
    const plainLists = () => {
        for (const list of document.querySelectorAll(".ui-autocomplete-multiple-container")) {
            const label = list.closest(".k-field")?.querySelector("label");
            list.removeAttribute("role");
            list.removeAttribute("aria-orientation");
            if (label) {
                say(list, "aria-label", label.textContent.trim());
            }
            for (const chosen of list.querySelectorAll("li[role=option]")) {
                chosen.removeAttribute("role");
                chosen.removeAttribute("aria-selected");
            }
        }
    };

    /* a menu without a choice has its label only beside it */
    const namedMenus = () => {
        for (const menu of document.querySelectorAll(".ui-selectonemenu-label:not([aria-labelledby])")) {
            const id = menu.closest(".ui-selectonemenu").id;
            const label = document.querySelector(`label[for="${CSS.escape(id)}_focus"], label[for="${CSS.escape(id)}"]`);
            if (label && !menu.getAttribute("aria-label")) {
                say(menu, "aria-label", label.textContent.trim());
            }
        }
    };

    /* the button of a calendar loses its name when the width of the screen changes */
    const namedButtons = () => {
        for (const button of document.querySelectorAll(".ui-datepicker-trigger:not([aria-label])")) {
            const panel = document.getElementById(button.getAttribute("aria-controls"));
            say(button, "aria-label", panel?.getAttribute("aria-label") || document.title);
        }
    };

    /* boxes to tick are a group with the name of their field; the word "required" stands in that name */
    const namedGroups = () => {
        for (const boxes of document.querySelectorAll(".ui-selectmanycheckbox")) {
            const label = boxes.closest(".k-field")?.querySelector("label");
            boxes.removeAttribute("aria-required");
            say(boxes, "role", "group");
            if (label) {
                say(boxes, "aria-label", label.textContent.trim());
            }
        }
    };

    /* a button around the field of a file hides the field from keyboard and screen reader; the field does better without it */
    const filesChosen = () => {
        for (const button of document.querySelectorAll(".ui-fileupload-choose")) {
            const field = button.querySelector("input[type=file]");
            if (field) {
                button.removeAttribute("aria-labelledby");
                button.removeAttribute("tabindex");
                field.removeAttribute("tabindex");
                field.removeAttribute("aria-hidden");
                say(field, "aria-label", button.textContent.trim() || document.title);
            }
        }
    };

    /* a choice made while its list is still opening would leave the list open; it counts once the list stands */
    document.addEventListener("click", (event) => {
        const list = event.target.closest(".ui-connected-overlay-enter");
        const chosen = event.target.closest("li");
        if (list && chosen) {
            event.preventDefault();
            event.stopPropagation();
            const choose = () => {
                if (list.matches(".ui-connected-overlay-enter")) {
                    requestAnimationFrame(choose);
                } else if (list.getClientRects().length > 0) {
                    chosen.click();
                }
            };
            choose();
        }
    }, true);

    const complete = () => {
        filesChosen();
        plainLists();
        namedMenus();
        namedButtons();
        namedGroups();
    };
    const start = () => {
        complete();
        let waiting = false;
        new MutationObserver(() => {
            if (!waiting) {
                waiting = true;
                requestAnimationFrame(() => {
                    waiting = false;
                    complete();
                });
            }
        }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-label", "role"] });
    };
    if (document.readyState === "loading") {
        addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
})();
