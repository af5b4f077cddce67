package com.acme.queue

import com.fasterxml.jackson.databind.ObjectMapper
import jakarta.ws.rs.Consumes
import jakarta.ws.rs.POST
import jakarta.ws.rs.Path
import jakarta.ws.rs.core.Response
import java.io.InputStream
import java.io.ObjectInputStream

@Path("/tasks")
class TaskResource(private val mapper: ObjectMapper, private val tasks: MutableList<Task>) {

    @POST
    @Consumes("application/octet-stream")
    fun submit(body: InputStream): Response {
        val task = ObjectInputStream(body).use { it.readObject() as Task }
        tasks.add(task)
        return Response.accepted().build()
    }
}

data class Task(val name: String, val priority: Int) : java.io.Serializable
