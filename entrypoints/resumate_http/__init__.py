"""
The local server: HTTP, WebSocket and the page.
"""
