package kz.kenes.shared;

/**
 * Numbers inside Kazakh sentences. The ending follows the last spoken word of the number: 20 is жиырма, so «20-сы»; 23 is
 * жиырма үш, so «23-і».
 */
public final class KazakhNumber {

    private static final String[] ONES = {"", "-і", "-сі", "-і", "-і", "-і", "-сы", "-сі", "-і", "-ы"};
    private static final String[] TENS = {"", "-ы", "-сы", "-ы", "-ы", "-і", "-ы", "-і", "-і", "-ы"};

    private KazakhNumber() {}

    /** "So many of them": «36 мүшенің 24-і». */
    public static String ofThem(int number) {
        return number + ending(number);
    }

    private static String ending(int number) {
        if (number % 10 != 0) {
            return ONES[number % 10];
        }
        if (number % 100 != 0) {
            return TENS[number / 10 % 10];
        }
        return number % 1000 == 0 && number != 0 ? "-ы" : "-і";
    }
}
