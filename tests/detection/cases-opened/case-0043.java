package com.acme.rosters;

import java.util.ArrayList;
import java.util.List;

public class Roster {
    private final List<Shift> shifts = new ArrayList<>();

    public record Shift(Long employeeId, int day) {}

    public void add(Shift shift) {
        shifts.add(shift);
    }

    public boolean works(Long employeeId, int day) {
        for (Shift shift : shifts) {
            if (shift.day() == day && shift.employeeId().equals(employeeId)) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return shifts.size();
    }
}
