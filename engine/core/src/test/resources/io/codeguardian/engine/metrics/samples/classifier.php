<?php

namespace Sample;

class Classifier
{
    public function classify(int $n, bool $flag = true): int // cyclomatic 8, cognitive 12, nesting 3, parameters 2
    {
        if ($n > 0 && $flag) {
            foreach ([1, 2] as $i) {
                if ($i % 2 == 0) {
                    $n--;
                } else {
                    $n -= 2;
                }
            }
        } elseif ($n < 0) {
            $n = -$n;
        } else {
            $n = 1;
        }
        while ($n > 10 || $n < -10) {
            $n /= 2;
        }
        return $n;
    }
}

function choose(int $kind): string // cyclomatic 6, cognitive 5, nesting 2, parameters 1
{
    try {
        switch ($kind) {
            case 1:
                return "one";
            case 2:
                return "two";
            case 3:
                return $kind > 2 ? "three" : "never";
            default:
                return "many";
        }
    } catch (\Exception $e) {
        return choose($kind + 1);
    }
}

function brief(int $kind): string // cyclomatic 3, cognitive 1, nesting 1, parameters 1
{
    return match ($kind) {
        1 => "one",
        2 => "two",
        default => "many",
    };
}
