import React from "react";

type Props = { items: string[]; empty?: string };

export const List = ({ items, empty }: Props) => { // cyclomatic 2, cognitive 1, nesting 1, parameters 1
    if (items.length === 0) {
        return <p>{empty}</p>;
    }
    return (
        <ul>
            {items.map((item) => (
                <li key={item}>{item}</li>
            ))}
        </ul>
    );
};

export function Title({ text }: { text: string }) { // cyclomatic 2, cognitive 1, nesting 1, parameters 1
    return text ? <h1>{text}</h1> : null;
}
