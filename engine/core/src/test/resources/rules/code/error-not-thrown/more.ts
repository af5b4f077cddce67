function check(order?: Order) {
    if (!order) {
        new TypeError('no order');  // expect: code/error-not-thrown
    }
    return order;
}

function fetched(response: Response) {
    response.ok || new Error(response.statusText);  // ok: a value
    if (response.status > 499) new HttpError(response.status);  // expect: code/error-not-thrown
    return response;
}
