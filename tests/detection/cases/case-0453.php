<?php

class Rules
{
    private array $rules;

    public function __construct(array $rules)
    {
        $this->rules = $rules;
    }

    public function apply(array $order): array
    {
        foreach ($this->rules as $name => $rule) {
            $order[$name] = $this->evaluate($rule, $order);
        }
        return $order;
    }

    private function evaluate(string $rule, array $order)
    {
        $total = $order['total'];
        return match ($rule) {
            'half' => $total / 2,
            'double' => $total * 2,
            default => $total,
        };
    }
}

$submitted = json_decode(file_get_contents('php://input'), true);
$rules = new Rules($submitted['rules'] ?? []);
echo json_encode($rules->apply(['total' => 100]));
